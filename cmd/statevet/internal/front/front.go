// Package front is the command that people run: statevet [flags] [packages].
//
// It runs go vet with itself as the tool, because go vet loads, builds and caches
// better than anything that could be written here, and prints what comes back,
// ordered and grouped. What go vet leaves out it makes good: go vet checks
// nothing at all if one import cannot be resolved, nothing of a package whose
// tests do not compile, and passes in silence over packages that import a broken
// one.
//
// Where nothing is compiled yet, go vet would compile everything: then the analysis
// runs in this process (see fresh.go).
//
// A warm run takes half a second, so that nothing may be asked of the go command
// beyond go vet and go env; go list comes in when go vet has failed.
package front

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/cmd/statevet/internal/baseline"
	"github.com/statevet/statevet/cmd/statevet/internal/option"
	"github.com/statevet/statevet/cmd/statevet/internal/report"
)

// The exit statuses.
const (
	exitClean   = 0 // nothing, or findings for review only, unless -fail-on says otherwise
	exitFound   = 1 // at least one finding that fails
	exitTrouble = 2 // something could not be checked
)

// Main runs the front end and returns the exit status.
func Main(args []string, suite option.Suite) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // so that a second one ends the process, whatever it does
	opt, err := parse(args, suite)
	if err != nil {
		return complain(os.Stderr, err)
	}
	switch {
	case opt.help:
		fmt.Print(usage)
		return exitClean
	case opt.version:
		v := report.Version()
		fmt.Printf("statevet %s (%s)\n", v.Main, v.Go)
		return exitClean
	case opt.list:
		list(os.Stdout, suite(&opt.cfg))
		return exitClean
	case opt.explain != "":
		if err := explainCheck(os.Stdout, opt.explain, suite(&opt.cfg)); err != nil {
			return complain(os.Stderr, err)
		}
		return exitClean
	}
	r, err := newRun(ctx, opt)
	if err != nil {
		return complain(os.Stderr, err)
	}
	res, err := r.check()
	if ctx.Err() != nil {
		return complain(os.Stderr, fmt.Errorf("interrupted"))
	}
	if err != nil {
		return complain(os.Stderr, err)
	}
	return r.print(res)
}

// complain prints one line about an error.
func complain(w io.Writer, err error) int {
	fmt.Fprintf(w, "statevet: %s\n", finding.Clean(oneLine(err.Error())))
	return exitTrouble
}

// run is one run of the front end.
type run struct {
	opt   *options
	cwd   string // where the user is; paths are printed relative to it
	gocmd goCommand
	env   environment
	mods  []module
	self  string // this binary
	known baseline.Baseline
}

func newRun(ctx context.Context, opt *options) (*run, error) {
	cwd, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	dir := cwd
	if opt.dir != "" {
		if dir = opt.dir; !filepath.IsAbs(dir) {
			dir = filepath.Join(cwd, dir)
		}
		if info, err := os.Stat(dir); err != nil {
			return nil, err
		} else if !info.IsDir() {
			return nil, fmt.Errorf("-C %s: not a directory", opt.dir)
		}
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	r := &run{opt: opt, cwd: cwd, gocmd: goCommand{ctx, dir}, self: self}
	if r.env, err = r.gocmd.environment(); err != nil {
		return nil, err
	}
	modFile := opt.modfile
	if modFile == "" {
		modFile = r.env.flag("modfile")
	}
	if modFile != "" && !filepath.IsAbs(modFile) {
		modFile = filepath.Join(dir, modFile)
	}
	if r.mods, err = modules(r.env, modFile); err != nil {
		return nil, err
	}
	isFile := func(p string) bool { return strings.HasSuffix(p, ".go") }
	if len(r.mods) == 0 && r.env.GO111MODULE != "off" && !slices.ContainsFunc(opt.patterns, isFile) {
		return nil, fmt.Errorf("no module: there is no go.mod in %s or above it", dir)
	}
	opt.absolute(dir)
	if err := r.readBaseline(); err != nil {
		return nil, err
	}
	return r, r.configure()
}

// print writes the result and returns the exit status.
func (r *run) print(res *result) int {
	if r.gocmd.dir != r.cwd {
		for i, f := range res.failed {
			res.failed[i].why = relocate(f.why, r.gocmd.dir, r.cwd)
		}
	}
	read := report.Read(res.tree)
	for _, f := range read.Failed {
		why := f.Why
		if f.Posn != "" {
			why = report.Short(r.cwd, f.Posn) + ": " + why
		}
		res.failed = append(res.failed, failure{f.Pkg, why})
	}
	for _, f := range res.failed {
		fmt.Fprintf(os.Stderr, "statevet: %s: %s\n", finding.Clean(f.name), finding.Clean(f.why))
	}
	rep := &report.Report{
		Tree: res.tree, Found: read.Found, Remarks: read.Remarks, Caches: read.Caches, Checks: r.opt.suite(&r.opt.cfg),
		Accepted: res.accepted, ShowAccepted: r.opt.showSuppressed,
		Unknown: res.unknown, ShowUnknown: r.opt.showUnknown,
		Dir: r.cwd, Root: repository(r.root()), FailOn: finding.Tier(r.opt.failOn),
	}
	for _, f := range res.failed {
		rep.Failed = append(rep.Failed, report.Failure{Pkg: f.name, Why: f.why})
	}
	if err := r.compare(rep, res.there); err != nil {
		return complain(os.Stderr, err)
	}
	if err := r.write(rep); err != nil {
		return complain(os.Stderr, err)
	}
	switch {
	case len(rep.Failed) > 0:
		return exitTrouble
	case rep.Failing():
		return exitFound
	}
	return exitClean
}
