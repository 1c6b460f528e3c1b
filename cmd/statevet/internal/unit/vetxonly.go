package unit

import (
	"encoding/json"
	"fmt"
	"go/build"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"
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

// config is a package as the go command describes it. raw keeps the fields that
// this version of x/tools does not know.
type config struct {
	unitchecker.Config
	raw map[string]json.RawMessage
}

func readConfig(file string) (*config, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	c := new(config)
	if err := json.Unmarshal(data, &c.Config); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if err := json.Unmarshal(data, &c.raw); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return c, nil
}

// own reports whether the package is the user's: of a main module, a workspace
// module or a module replaced by a directory. The standard library has no module,
// and modules of the cache and vendored packages say so in their path.
func (c *config) own() bool {
	path, version := c.ModulePath, c.ModuleVersion
	if c.Module != nil {
		path, version = c.Module.Path, c.Module.Version
	}
	if path == "" {
		return false
	}
	if version == "" {
		return true
	}
	dir := filepath.ToSlash(c.Dir)
	return !strings.Contains(dir, "@") && !strings.Contains(dir, "/vendor/")
}

// isMain reports whether the package is of a main module or a workspace module.
func (c *config) isMain() bool {
	path, version := c.ModulePath, c.ModuleVersion
	if c.Module != nil {
		path, version = c.Module.Path, c.Module.Version
	}
	return path != "" && version == ""
}

// asRoot writes the configuration again, with VetxOnly false, and returns the
// name of the file.
func (c *config) asRoot() (string, error) {
	c.raw["VetxOnly"] = json.RawMessage("false")
	data, err := json.MarshalIndent(c.raw, "", "\t")
	if err != nil {
		return "", err
	}
	file := filepath.Join(filepath.Dir(c.VetxOutput), "statevet.cfg")
	return file, os.WriteFile(file, data, 0o666)
}

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
