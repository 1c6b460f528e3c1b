package main

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
)

// A label is what a reader says of one place of a program.
type label struct {
	verdict, class, kind string
	declared             string   // FILE:LINE
	store                string   // how the reader calls it
	writes               []string // FILE:LINE

	reported bool   // a finding speaks of it
	proved   bool   // one of tier proved does
	told     string // the class in that finding
}

// A program is a label file and, once measured, what was found.
type program struct {
	repo, commit string
	dirs         []string // module directories
	packages     []string
	env          []string
	complete     bool // an unlabelled finding is wrong
	labels       []*label

	right, wrong int // findings
	provedRight  int
	provedWrong  int
	alarms       []alarm
}

// An alarm is a wrong finding.
type alarm struct{ posn, store string }

var place = regexp.MustCompile(`^.*:\d+$`)

// readProgram reads a label file. Errors name file and line.
func readProgram(file string) (*program, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	p := &program{dirs: []string{"."}, packages: []string{"./..."}}
	for i, line := range strings.Split(string(text), "\n") {
		if head, ok := strings.CutPrefix(line, "#"); ok {
			p.head(head)
			continue
		}
		if strings.TrimSpace(line) == "" {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) < 6 {
			return nil, fmt.Errorf("%s:%d: %d columns, want at least 6", file, i+1, len(c))
		}
		l := &label{verdict: c[0], class: c[1], kind: c[2], declared: strings.TrimSpace(c[3]), store: c[4]}
		for w := range strings.SplitSeq(c[5], ",") {
			if w = strings.TrimSpace(w); place.MatchString(w) {
				l.writes = append(l.writes, w)
			}
		}
		p.labels = append(p.labels, l)
	}
	if p.repo == "" || p.commit == "" {
		return nil, fmt.Errorf("%s: want a line '# repo: OWNER/NAME' and one '# commit: HASH'", file)
	}
	return p, nil
}

func (p *program) head(line string) {
	key, value, _ := strings.Cut(strings.TrimSpace(line), ":")
	value = strings.TrimSpace(value)
	switch key {
	case "repo":
		p.repo = value
	case "commit":
		p.commit = value
	case "module_dirs":
		p.dirs = strings.Fields(value)
	case "packages":
		p.packages = strings.Fields(value)
	case "env":
		p.env = strings.Fields(value)
	case "complete":
		p.complete = strings.HasPrefix(value, "yes")
	}
}

// wanted returns the labels that are to be reported.
func (p *program) wanted() []*label {
	return slices.DeleteFunc(slices.Clone(p.labels), func(l *label) bool { return l.verdict != "report" })
}

// found counts the wanted labels that a finding speaks of.
func (p *program) found() int { return count(p.wanted(), func(l *label) bool { return l.reported }) }

func count[T any](list []T, is func(T) bool) int {
	n := 0
	for _, x := range list {
		if is(x) {
			n++
		}
	}
	return n
}
