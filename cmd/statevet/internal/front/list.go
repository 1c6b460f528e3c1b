package front

import (
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statevet/statevet/cmd/statevet/internal/source"
)

// listed is a package as go list sees it.
type listed struct {
	ImportPath string
	Dir        string
	Deps       []string
	Error      *listError
	DepsErrors []*listError
}

type listError struct{ Pos, Err string }

// list lists the packages asked for, those that do not load among them. It is
// slow, so that it is done only when go vet has failed. The second result has
// the patterns that match nothing. EmbedFiles is asked for because the go command
// does not look at them otherwise, and their errors are missing.
func (g goCommand) list(flags, patterns []string) ([]listed, []string, error) {
	args := append([]string{"list", "-e", "-json=ImportPath,Dir,Deps,EmbedFiles,Error,DepsErrors"}, flags...)
	out, errs, failed, err := g.run(io.Discard, append(append(args, "--"), patterns...)...)
	if err != nil {
		return nil, nil, err
	}
	c := readStderr(string(errs))
	if failed {
		return nil, nil, errors.New(oneLine(string(errs)))
	}
	pkgs, err := source.DecodeAll[listed](out)
	return pkgs, c.unmatch, err
}

// split parts the packages into those that load and the failures of the others.
// A directory with nothing but tests is neither: there is nothing to check.
func split(pkgs []listed) (good []string, failed []failure) {
	for _, p := range pkgs {
		switch {
		case p.Error != nil:
			if !onlyTests(p) {
				why := strings.TrimPrefix(p.Error.String(), "pattern "+p.ImportPath+": ")
				failed = append(failed, failure{p.ImportPath, why})
			}
		case len(p.DepsErrors) > 0:
			failed = append(failed, failure{p.ImportPath, p.DepsErrors[0].String()})
		default:
			good = append(good, p.ImportPath)
		}
	}
	slices.SortFunc(failed, byName)
	return good, failed
}

func onlyTests(p listed) bool {
	if p.Dir == "" || !strings.Contains(p.Error.Err, "no Go files in") && !strings.Contains(p.Error.Err, "no non-test Go files in") {
		return false
	}
	names, err := filepath.Glob(filepath.Join(p.Dir, "*_test.go"))
	return err == nil && len(names) > 0
}

func (e *listError) String() string {
	if e.Pos == "" {
		return oneLine(e.Err)
	}
	return e.Pos + ": " + oneLine(e.Err)
}

// blocked returns the packages that were not checked because they import one of
// the broken ones: the go command passes over them without a word.
func blocked(pkgs []listed, broken []failure) []failure {
	bad := make(map[string]bool)
	for _, f := range broken {
		bad[f.name] = true
	}
	var failed []failure
	for _, p := range pkgs {
		if bad[p.ImportPath] {
			continue
		}
		if i := slices.IndexFunc(p.Deps, func(dep string) bool { return bad[dep] }); i >= 0 {
			failed = append(failed, failure{p.ImportPath, importsBroken(p.Deps[i])})
		}
	}
	slices.SortFunc(failed, byName)
	return failed
}

// withoutEchoes drops failures of patterns that are told of a package as well.
func withoutEchoes(failed []failure) []failure {
	told := make(map[string]bool)
	for _, f := range failed {
		if !strings.Contains(f.name, "...") {
			told[f.why] = true
		}
	}
	return slices.DeleteFunc(failed, func(f failure) bool { return strings.Contains(f.name, "...") && told[f.why] })
}
