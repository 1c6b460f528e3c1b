package unit

import (
	"go/build"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

// The go command keeps what the tool printed about a package under a key in
// which VetxOnly has no part (Go 1.26, cmd/go/internal/work, Builder.vet). So
//
//	go vet ./a    # imports b: b is analysed with VetxOnly, which prints nothing
//	go vet ./b    # finds b in the cache, and prints the nothing
//
// forgets the findings of b. The cure is to print always: a package of the user's
// own, which may be asked for later, is analysed as a root. Others stay as they
// are: nobody asks for them, and they are many.
//
// One own package need not be a root: where test files belong to the package, go
// vet checks the package with these in place of the plain one, and the plain one
// is never asked for. Printing for both would say everything twice. The front end
// hides test files, so this is for bare go vet.

// hasOwnTests reports whether the directory surely has a test file that is part
// of the package. A file under a build constraint may not count, and a wrong yes
// would bring the trap back; a wrong no only repeats findings.
func (c *config) hasOwnTests() bool {
	entries, err := os.ReadDir(c.Dir)
	if err != nil {
		return false
	}
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), "_test.go") && anywhere(c.Dir, e.Name()) && inPackage(filepath.Join(c.Dir, e.Name())) {
			return true
		}
	}
	return false
}

// anywhere reports whether a file name is part of its package on every system:
// no name matches both of two that have nothing in common.
func anywhere(dir, name string) bool {
	for _, system := range [][2]string{{"linux", "amd64"}, {"plan9", "386"}} {
		ctxt := build.Default
		ctxt.GOOS, ctxt.GOARCH = system[0], system[1]
		if ok, err := ctxt.MatchFile(dir, name); !ok || err != nil {
			return false
		}
	}
	return true
}

// inPackage reports whether a test file is in the package under test, without
// build constraints.
func inPackage(name string) bool {
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.PackageClauseOnly|parser.ParseComments)
	if err != nil || strings.HasSuffix(file.Name.Name, "_test") {
		return false
	}
	for _, group := range file.Comments {
		for _, comment := range group.List {
			if constraint.IsGoBuild(comment.Text) || constraint.IsPlusBuild(comment.Text) {
				return false
			}
		}
	}
	return true
}
