package front

import (
	"io"
	"os"

	"github.com/statevet/statevet/cmd/statevet/internal/report"
	"github.com/statevet/statevet/cmd/statevet/internal/source"
)

// first runs go vet, or, on a machine on which nothing is compiled yet, does the
// same in this process, which saves compiling everything.
func (r *run) first(v vetRun) (*vetOutput, error) {
	if source.Cold(r.env.GOCACHE) && r.env.GOCACHEPROG == "" {
		if out, ok := r.fromSource(); ok {
			return out, nil
		}
	}
	return v.vet(r.opt.patterns)
}

func (r *run) overlaid() bool { return r.opt.overlay != "" || r.env.flag("overlay") != "" }

// fromSource reports false where something is not plain: then it is go vet that
// knows what, and says so better.
func (r *run) fromSource() (*vetOutput, bool) {
	if r.overlaid() {
		return nil, false
	}
	list, ok := r.listSources()
	if !ok {
		return nil, false
	}
	tree, ok := r.analyse(list, nil)
	return &vetOutput{tree: tree, checked: true}, ok
}

// listSources lists what was asked for with all that it needs, if all of it loads.
func (r *run) listSources() ([]*source.Package, bool) {
	args := append(append(source.ListArgs(), r.opt.buildFlags()...), "--")
	stdout, stderr, failed, err := r.gocmd.run(io.Discard, append(args, r.opt.patterns...)...)
	if said := readStderr(string(stderr)); err != nil || failed || len(said.other)+len(said.unmatch) > 0 {
		return nil, false
	}
	list, err := source.Parse(stdout)
	return list, err == nil
}

func (r *run) analyse(list []*source.Package, unbuilt map[string]bool) (report.Tree, bool) {
	p := startProgress(os.Stderr)
	defer p.end()
	cfg := r.opt.cfg
	cfg.Review, cfg.Accepted, cfg.Unknown, cfg.Policy = true, true, true, nil // as vetFlags has it
	said, err := source.Analyse(r.gocmd.ctx, list, r.opt.suite(&cfg), cfg.Deps, unbuilt, func() { p.done.Add(1) })
	if err != nil {
		return nil, false
	}
	tree, err := report.Parse(said)
	return tree, err == nil
}
