package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
)

// A report is one finding, with places as FILE:LINE from the root of the repository.
type report struct {
	finding *finding.Finding
	at      string
	related []string
}

// diagnostic is one finding in the output of statevet -json.
type diagnostic struct {
	Posn    string `json:"posn"`
	Message string `json:"message"`
	Related []struct {
		Posn string `json:"posn"`
	} `json:"related"`
}

// measure runs the tool on a checkout of the program and judges what it finds.
func (p *program) measure(tool, checkouts string) error {
	root, err := filepath.EvalSymlinks(filepath.Join(checkouts, strings.ReplaceAll(p.repo, "/", "+")))
	if err != nil {
		return fmt.Errorf("%s: %w", p.repo, err)
	}
	head, err := exec.Command("git", "-C", root, "rev-parse", "HEAD").Output()
	if err != nil {
		return fmt.Errorf("%s: no commit: %w", root, err)
	}
	if have := strings.TrimSpace(string(head)); have != p.commit {
		return fmt.Errorf("%s: checkout of %s, labels are of %s", root, have, p.commit)
	}
	var reports []report
	for _, dir := range p.dirs {
		found, err := p.findings(tool, root, filepath.Join(root, dir))
		if err != nil {
			return err
		}
		reports = append(reports, found...)
	}
	for _, r := range reports {
		p.judge(r)
	}
	return nil
}

// findings runs the tool in one module. Exit status 1 says that there are
// findings, 2 that packages could not be checked, which is told; so does a crash, which
// prints no JSON.
func (p *program) findings(tool, root, dir string) ([]report, error) {
	cmd := exec.Command(tool, append([]string{"-json"}, p.packages...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), p.env...)
	var out, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &stderr
	var exit *exec.ExitError
	switch err := cmd.Run(); {
	case errors.As(err, &exit) && (exit.ExitCode() == 1 || exit.ExitCode() == 2) && out.Len() > 0:
		fmt.Fprint(os.Stderr, stderr.String())
	case err != nil:
		return nil, fmt.Errorf("%s: %w\n%s", p.repo, err, &stderr)
	}

	var reports []report
	dec := json.NewDecoder(&out)
	for {
		var tree map[string]map[string][]diagnostic
		if err := dec.Decode(&tree); err == io.EOF {
			return reports, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: output of %s: %w", p.repo, tool, err)
		}
		for _, pkg := range slices.Sorted(maps.Keys(tree)) {
			for _, check := range slices.Sorted(maps.Keys(tree[pkg])) {
				for _, d := range tree[pkg][check] {
					r, ok := newReport(check, d, root)
					if ok && !slices.ContainsFunc(reports, func(o report) bool { return o.at == r.at && o.finding.Identity == r.finding.Identity }) {
						reports = append(reports, r)
					}
				}
			}
		}
	}
}

func newReport(check string, d diagnostic, root string) (report, bool) {
	f, err := finding.Parse(d.Message)
	if err != nil || !slices.ContainsFunc(finding.Places(), func(p finding.Place) bool { return p.Check() == check }) {
		return report{}, false
	}
	r := report{finding: f, at: relative(d.Posn, root)}
	for _, rel := range d.Related {
		r.related = append(r.related, relative(rel.Posn, root))
	}
	return r, true
}

// relative makes FILE:LINE of a position with a column, from root.
func relative(posn, root string) string {
	if file, line, column := finding.SplitPosn(posn); column > 0 {
		posn = fmt.Sprintf("%s:%d", file, line)
	}
	if rel, err := filepath.Rel(root, posn); err == nil && filepath.IsAbs(posn) {
		return filepath.ToSlash(rel)
	}
	return posn
}

// judge finds the labels that a finding speaks of: those declared where it stands or
// where it says the store is declared, and those written at one of its places.
func (p *program) judge(r report) {
	verdict, hits := p.match(r)
	proved := r.finding.Tier == finding.Proved
	switch {
	case verdict == "report":
		p.right++
		if proved {
			p.provedRight++
		}
	case verdict == "cache", verdict == "ok", verdict == "" && p.complete:
		p.wrong++
		if proved {
			p.provedWrong++
		}
		p.alarms = append(p.alarms, alarm{r.at, r.finding.Name})
	}
	for _, l := range hits {
		if !l.reported || l.told != l.class {
			l.told = string(r.finding.Class)
		}
		l.reported, l.proved = true, l.proved || proved
	}
}

func (p *program) match(r report) (verdict string, hits []*label) {
	var at, all []*label
	for _, l := range p.labels {
		if l.declared == r.at {
			at = append(at, l)
		}
	}
	if len(at) > 0 && !slices.ContainsFunc(at, func(l *label) bool { return l.verdict == "report" || l.verdict == "grey" }) {
		return at[0].verdict, nil
	}
	all = at
	for _, l := range p.labels {
		if !slices.Contains(at, l) && (slices.Contains(l.writes, r.at) || slices.Contains(r.related, l.declared) ||
			slices.ContainsFunc(l.writes, func(w string) bool { return slices.Contains(r.related, w) })) {
			all = append(all, l)
		}
	}
	for _, verdict := range []string{"report", "grey", "cache", "ok"} {
		if slices.ContainsFunc(all, func(l *label) bool { return l.verdict == verdict }) {
			return verdict, slices.DeleteFunc(all, func(l *label) bool { return l.verdict != "report" })
		}
	}
	return "", nil
}
