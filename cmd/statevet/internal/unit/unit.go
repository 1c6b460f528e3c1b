// Package unit is the mode in which the go command calls statevet: once for
// each package, with a configuration file that names its sources and the facts
// of its imports.
//
// A package is either a root, which the user asked for, or a dependency, of
// which go vet wants facts only (VetxOnly in the configuration). See vetxonly.go
// for why statevet does not believe that of every package. Package drive does the
// work; what the go command asks, and how, is in x/tools' unitchecker.
package unit

import (
	"errors"
	"fmt"
	"go/scanner"
	"go/token"
	"go/types"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer"
	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/cmd/statevet/internal/drive"
	"github.com/statevet/statevet/cmd/statevet/internal/option"
)

// Called reports whether the command line is one of the go command's: -V=full,
// -flags, or flags and a .cfg file.
func Called(args []string) bool {
	if len(args) == 0 {
		return false
	}
	last := args[len(args)-1]
	return len(args) == 1 && (last == "-V=full" || last == "-flags") || strings.HasSuffix(last, ".cfg")
}

// Main analyses the package that the command line describes, or answers the go
// command's questions about the tool. It returns the exit status: 1 if something
// was found, or went wrong, which standard error tells.
func Main(args []string, suite option.Suite) int {
	if args[0] == "-V=full" {
		return printID()
	}
	t := newTool(suite)
	if args[0] == "-flags" {
		return t.printFlags(os.Stdout)
	}
	found, err := t.main(args)
	switch list := (scanner.ErrorList)(nil); {
	case errors.As(err, new(types.Error)), errors.As(err, &list):
		fmt.Fprintln(os.Stderr, drive.Harmless(err.Error()))
	case err != nil:
		fmt.Fprintf(os.Stderr, "statevet: %s\n", finding.Clean(err.Error()))
	}
	if found || err != nil {
		return 1
	}
	return 0
}

// tool is statevet as the go command sees it.
type tool struct {
	flags
	cfg   analyzer.Config
	suite []*analysis.Analyzer
}

func newTool(suite option.Suite) *tool {
	t := new(tool)
	t.suite = suite(&t.cfg)
	t.bind(&t.cfg, t.suite)
	return t
}

// main analyses one package and reports whether it printed something that fails
// the run.
func (t *tool) main(args []string) (found bool, err error) {
	if err := t.set.Parse(args[:len(args)-1]); err != nil {
		return false, err
	}
	c, err := readConfig(args[len(args)-1])
	if err != nil {
		return false, err
	}
	fset := token.NewFileSet()
	pkg := c.load(fset)
	if !pkg.Analysed(t.cfg.Deps) {
		return false, declare(c, pkg, fset)
	}
	if pkg.Own() {
		if err := t.prepare(c); err != nil {
			return false, err
		}
	}
	checked, err := pkg.Check(fset)
	if err != nil {
		return false, err
	}
	results, facts, err := checked.Run(t.selected())
	if err != nil {
		return false, err
	}
	if err := write(c, checked, facts); err != nil || c.VetxOnly {
		return false, err
	}
	return t.print(c, checked, results)
}

// declare does what importers need of a package that is not analysed: nothing, if
// they find its types with the compiler.
func declare(c *config, pkg *drive.Package, fset *token.FileSet) error {
	var declared *types.Package
	if !c.compiled() {
		declared = pkg.Declarations(fset)
	}
	return drive.WriteVetx(c.VetxOutput, fset, declared, nil)
}

// write saves what importers need of a package.
func write(c *config, pkg *drive.Checked, facts drive.Facts) error {
	if c.VetxOutput == "" {
		return nil
	}
	types := pkg.Types
	if c.compiled() {
		types = nil
	}
	return drive.WriteVetx(c.VetxOutput, pkg.Fset, types, facts)
}

// prepare applies the module's configuration, checks the digest, and turns a
// dependency into a root where VetxOnly is not to be believed.
func (t *tool) prepare(c *config) error {
	if err := checkDigest(t.cfg.Models, t.digest); err != nil {
		return err
	}
	if c.isMain() {
		if err := t.configure(c.Dir); err != nil {
			return err
		}
	}
	if t.noTests || !c.hasOwnTests() {
		c.VetxOnly = false
	}
	return nil
}

// selected returns the checks that the flags leave.
func (t *tool) selected() []*analysis.Analyzer {
	return slices.DeleteFunc(slices.Clone(t.suite), func(a *analysis.Analyzer) bool { return !t.checks.Selected(a.Name) })
}

// print writes what was found. Only as text it fails the run.
func (t *tool) print(c *config, pkg *drive.Checked, results []drive.Result) (found bool, err error) {
	if !t.json {
		pkg.Text(os.Stderr, results, t.context)
		return drive.Found(results), nil
	}
	shown := drive.Harmless
	if t.noTests {
		shown = nil // the front end wants to find the files, and cleans what it prints
	}
	if c.Stdout == "" {
		return false, pkg.JSON(os.Stdout, results, shown)
	}
	f, err := os.Create(c.Stdout)
	if err != nil {
		return false, err
	}
	return false, errors.Join(pkg.JSON(f, results, shown), f.Close())
}

// checkDigest refuses a models file whose content go vet's cache does not know.
//
// The answer to -V=full would be the place to say it, but go vet asks that
// without the user's flags, and GOFLAGS cannot carry flags of a tool. So the
// digest is a flag; front end and unit mode may see different files if one is
// written during the run, hence it is verified, not only required.
func checkDigest(models []string, digest string) error {
	want, err := option.Digest(models)
	if err != nil || want == digest {
		return err
	}
	files := strings.Join(models, ",")
	return fmt.Errorf("go vet cannot know when %s changes: use statevet -models=%[1]s, or pass -%s=%s as well", files, option.DigestFlag, want)
}
