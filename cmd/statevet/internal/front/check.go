package front

import (
	"os"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/cmd/statevet/internal/option"
	"github.com/statevet/statevet/cmd/statevet/internal/report"
)

// result is what a run found out.
type result struct {
	tree   report.Tree         // nil if nothing was checked
	there  map[report.Key]bool // all findings, those included that nobody wants
	failed []failure

	accepted []report.Accepted
	unknown  []finding.Unknown
}

// check runs go vet, and again over what loads if some packages do not.
func (r *run) check() (*result, error) {
	tmp, err := os.MkdirTemp("", "statevet")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(tmp) }()
	build := r.opt.buildFlags()
	user := r.opt.overlay
	if user == "" {
		user = r.env.flag("overlay")
	}
	o, err := makeOverlay(user, r.gocmd.dir, r.mods)
	if err != nil {
		return nil, err
	}
	file, err := o.write(tmp)
	if err != nil {
		return nil, err
	}
	build = append(build, "-overlay="+file)
	digest, err := option.Digest(r.opt.cfg.Models)
	if err != nil {
		return nil, err
	}
	v := vetRun{r.gocmd, append([]string{"-vettool=" + r.self}, append(r.opt.vetFlags(digest), build...)...)}
	return r.vet(v, build, func(files []string) error {
		if err := o.standIn(tmp, files); err != nil {
			return err
		}
		_, err := o.write(tmp)
		return err
	})
}

// vet runs go vet over what was asked for, again with files in place of those that
// are to be embedded and missing, which standIn arranges, then over what loads.
func (r *run) vet(v vetRun, build []string, standIn func(files []string) error) (*result, error) {
	patterns := r.opt.patterns
	res := new(result)
	out, err := r.first(v)
	if err != nil {
		return nil, err
	}
	if out.unloaded() && slices.ContainsFunc(out.other, embedsNothing) {
		files, err := r.gocmd.standIns(build, patterns)
		if err != nil {
			return nil, err
		}
		if err := standIn(files); err != nil {
			return nil, err
		}
		if out, err = v.vet(patterns); err != nil {
			return nil, err
		}
	}
	if out.unloaded() {
		if patterns, res.failed, err = r.loadable(build); err != nil {
			return nil, err
		}
		if len(patterns) == 0 {
			return res, nil
		}
		if out, err = v.vet(patterns); err != nil {
			return nil, err
		}
		if out.unloaded() {
			return nil, out.err()
		}
	}
	withC := r.aboveC(out)
	for _, p := range out.unmatch {
		res.failed = append(res.failed, failure{p, "matches no packages"})
	}
	res.tree = out.tree
	asked := newFilter(patterns, r.gocmd.dir, r.mods)
	declared := res.tree.Declared()
	res.tree.Keep(asked.keep)
	res.unknown = res.tree.TakeUnknown()
	if err := r.account(res, out, build, patterns, withC); err != nil {
		return nil, err
	}
	if !r.opt.caches {
		res.tree.DropCaches()
	}
	whole := len(res.failed) == 0 && asked.whole()
	accepted, err := res.tree.TakeAccepted(declared, whole)
	if err != nil {
		return nil, err
	}
	r.sift(res, accepted)
	return res, nil
}

// sift drops what nobody wants, and tells what the configuration accepts apart.
func (r *run) sift(res *result, accepted []report.Accepted) {
	policy := r.opt.cfg.Policy
	res.there = make(map[report.Key]bool)
	res.tree.Filter(func(f report.Found) bool {
		res.there[f.Key()] = true
		file, _, _ := finding.SplitPosn(f.Posn)
		rule := policy.Accepting(file)
		if rule != nil {
			accepted = append(accepted, f.AcceptedBy(report.ByConfiguration, rule.Reason))
		}
		return rule == nil && policy.On(f.Finding)
	})
	res.tree.FilterRemarks(policy.WantsRemarks)
	res.tree.Select(r.opt.selected, r.opt.cfg.Review)
	for _, a := range accepted {
		if policy.On(a.Finding) && r.opt.selected(a.Check) && (r.opt.cfg.Review || a.Tier == finding.Proved) {
			res.accepted = append(res.accepted, a)
		}
	}
	report.SortAccepted(res.accepted)
}

// loadable returns the packages asked for that go vet can load, and why it cannot
// load the others.
func (r *run) loadable(build []string) (good []string, failed []failure, err error) {
	pkgs, unmatched, err := r.gocmd.list(build, r.opt.patterns)
	if err != nil {
		return nil, nil, err
	}
	// A walk over directories ends at one that cannot be read. One over the import
	// paths of a module goes on.
	if again, ok := asImportPaths(pkgs, r.opt.patterns, r.gocmd.dir, r.mods); ok {
		if pkgs, unmatched, err = r.gocmd.list(build, again); err != nil {
			return nil, nil, err
		}
		asked := newFilter(r.opt.patterns, r.gocmd.dir, r.mods)
		pkgs = slices.DeleteFunc(pkgs, func(p listed) bool {
			return strings.Contains(p.ImportPath, "...") || !asked.keep(p.ImportPath, "")
		})
	}
	good, failed = split(pkgs)
	for _, p := range unmatched {
		failed = append(failed, failure{p, "matches no packages"})
	}
	return good, withoutEchoes(failed), nil
}

// account adds what did not compile, and what imports that, unless it was checked by
// aboveC, which says what was not.
func (r *run) account(res *result, out *vetOutput, build, patterns []string, withC map[string]bool) error {
	if len(out.packages) > 0 {
		pkgs, _, err := r.gocmd.list(build, patterns)
		if err != nil {
			return err
		}
		res.failed = append(res.failed, out.packages...)
		for _, f := range blocked(pkgs, out.packages) {
			if withC == nil || withC[f.name] {
				res.failed = append(res.failed, f)
			}
		}
	}
	if !out.failed {
		return nil
	}
	for _, line := range out.other {
		if !strings.HasPrefix(line, "go: warning: ") {
			res.failed = append(res.failed, failure{"go vet", line})
		}
	}
	if len(res.failed) == 0 {
		return out.err()
	}
	return nil
}
