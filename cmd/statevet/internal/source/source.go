// Package source analyses packages in this process, from their sources alone.
//
// go vet compiles all that it checks. With an empty build cache, as on a fresh
// machine of a CI system, that costs many times what the analysis does. So this
// package takes over while nothing is compiled (see Cold), and leaves everything
// that is not plain to go vet: what does not load or compile, and own packages
// with cgo.
package source

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"go/token"
	"go/types"
	"runtime"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/cmd/statevet/internal/drive"
)

// errNotPlain says that a package wants go vet.
var errNotPlain = errors.New("needs go vet")

// Analyse analyses those of the packages that are the user's own, or of a module
// that a prefix in deps names, and returns what go vet -json would print. Of own
// packages in unbuilt, whose C does not compile, others see the declarations in Go,
// and they are not analysed. checked is called after each analysis, by several
// goroutines. An error means that nothing is known, and that go vet has to say why.
func Analyse(ctx context.Context, list []*Package, suite []*analysis.Analyzer, deps []string, unbuilt map[string]bool, checked func()) ([]byte, error) {
	g, group := errgroup.WithContext(ctx)
	g.SetLimit(4 * runtime.GOMAXPROCS(0)) // many wait
	r := &run{suite: suite, checked: checked, fset: token.NewFileSet(), units: make(map[string]*unit), busy: make(chan struct{}, runtime.GOMAXPROCS(0))}
	units := make([]*unit, len(list))
	for i, p := range list {
		u := &unit{done: make(chan struct{})}
		u.pkg = p.describe(func(path string) (*unit, error) { return r.wait(group, path) })
		u.analysed = u.pkg.Analysed(deps) && !unbuilt[p.ImportPath]
		if p.Error != nil || len(p.DepsErrors) > 0 || u.analysed && p.NeedsTools() {
			return nil, fmt.Errorf("%s: %w", p.ImportPath, errNotPlain)
		}
		if u.analysed {
			for _, path := range p.Imports {
				if imp := r.units[path]; imp != nil {
					u.imports = append(u.imports, imp)
					imp.readers.Add(1)
				}
			}
		}
		units[i], r.units[p.ImportPath] = u, u
	}
	ended := make(chan error, 1)
	go func() {
		for _, u := range units { // an import comes before what waits for it
			g.Go(func() error { return r.do(group, u) })
		}
		ended <- g.Wait()
	}()
	// An analysis does not look at ctx. Nobody waits for one whose result is not wanted:
	// it touches nothing but its own unit.
	select {
	case err := <-ended:
		if err != nil {
			return nil, err
		}
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	var out bytes.Buffer
	for _, u := range units {
		out.Write(u.said)
	}
	return out.Bytes(), nil
}

type run struct {
	suite   []*analysis.Analyzer
	checked func()
	fset    *token.FileSet
	units   map[string]*unit // by path
	busy    chan struct{}    // holds one for each package that checks run on
}

// unit is a package. Once done is closed, the rest is known.
type unit struct {
	pkg      *drive.Package
	analysed bool
	imports  []*unit      // of one that is analysed
	readers  atomic.Int32 // that are to be analysed yet

	done  chan struct{}
	types *types.Package
	facts drive.Facts
	said  []byte
}

// wait returns a package when it is done.
func (r *run) wait(ctx context.Context, path string) (*unit, error) {
	u := r.units[path]
	if u == nil {
		return nil, fmt.Errorf("%s is not listed", path)
	}
	select {
	case <-u.done:
		return u, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// do type-checks a package, and analyses it if it is one of those. Sources may make
// the type checker panic, which is no reason to end: go vet's process for the package
// does, and is told of.
func (r *run) do(ctx context.Context, u *unit) (err error) {
	if err := ctx.Err(); err != nil {
		return err
	}
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%s: panic: %v", u.pkg.Path, p)
		}
	}()
	if !u.analysed {
		u.types = u.pkg.Declarations(r.fset)
		close(u.done)
		return nil
	}
	c, err := u.pkg.Check(r.fset)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	results, facts, err := r.check(c)
	if err == nil {
		err = c.JSON(&out, results, nil)
	}
	if err != nil {
		return err
	}
	u.types, u.said = c.Types, out.Bytes()
	if u.readers.Load() > 0 {
		u.facts = facts
	}
	close(u.done)
	for _, imp := range u.imports {
		if imp.readers.Add(-1) == 0 {
			imp.facts = nil // a gigabyte for all of a program of 1,500 packages
		}
	}
	r.checked()
	return nil
}

// check runs the checks on a package. They wait for nothing, and need memory: no more at a
// time than there are processors.
func (r *run) check(c *drive.Checked) ([]drive.Result, drive.Facts, error) {
	r.busy <- struct{}{}
	defer func() { <-r.busy }()
	return c.Run(r.suite)
}
