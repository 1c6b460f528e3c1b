package front

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer"
	"github.com/statevet/statevet/cmd/statevet/internal/option"
	"github.com/statevet/statevet/cmd/statevet/internal/settings"
	"github.com/statevet/statevet/docs/checks"
)

const usage = `Usage: statevet [flags] [packages]

Finds what a Go server keeps about its clients between two requests, and so cannot
run as several replicas. Packages are named as for go build.

  -CHECK             run only this check; -CHECK=false runs all but this one
  -list, -explain c  list the checks; print the page about one
  -review=false      leave out findings that need a person's review
  -fail-on tier      proved (the default) or review: what makes the exit status 1
  -classes list      report only these classes of state
  -deps prefixes     analyse the bodies of these dependencies too (module paths)
  -models files      read further models of libraries (comma-separated)
  -config file       read this in place of .statevet.yaml in the module root, or off
  -baseline file     report only what is not in this file of known findings
  -write-baseline f  write what is found to such a file, drop what is found no more
  -show-suppressed, -caches, -unknown  list what is accepted, a cache, not understood
  -format, -json     text (the default), json, sarif or github; -json is -format=json
  -o file            write to a file, whole or not at all
  -C dir             change to dir before anything else
  -tags, -mod, -modfile, -overlay  as for go build

Exit status: 0 nothing found, 1 session state found, 2 something could not be
checked (standard error says what and why). -version prints the version.
As a tool of go vet: go vet -vettool=$(which statevet) ./...
`

// options is the command line of the front end.
type options struct {
	suite    option.Suite
	cfg      analyzer.Config
	checks   option.Checks
	patterns []string

	list    bool
	explain string
	version bool
	help    bool

	dir     string // -C
	tags    string
	mod     string
	modfile string
	overlay string

	config         string
	failOn         tier
	classes        classes
	baseline       string
	writeBaseline  string
	format         format
	output         string // -o
	showSuppressed bool
	showUnknown    bool
	caches         bool
}

// parse reads the command line. Its error is one line, without a prefix.
func parse(args []string, suite option.Suite) (*options, error) {
	o := &options{cfg: analyzer.Config{Review: true}, suite: suite}
	fs := flag.NewFlagSet("statevet", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	option.Bind(fs, &o.cfg)
	fs.Var(&o.format, "format", "")
	fs.BoolFunc("json", "", o.format.json)
	fs.StringVar(&o.output, "o", "", "")
	fs.StringVar(&o.baseline, "baseline", "", "")
	fs.StringVar(&o.writeBaseline, "write-baseline", "", "")
	fs.StringVar(&o.explain, "explain", "", "")
	fs.BoolVar(&o.showSuppressed, "show-suppressed", false, "")
	fs.BoolVar(&o.showUnknown, "unknown", false, "")
	fs.BoolVar(&o.caches, "caches", false, "")
	fs.BoolVar(&o.list, "list", false, "")
	fs.BoolVar(&o.version, "version", false, "")
	fs.BoolVar(&o.help, "h", false, "")
	fs.BoolVar(&o.help, "help", false, "")
	fs.StringVar(&o.dir, "C", "", "")
	fs.StringVar(&o.tags, "tags", "", "")
	fs.StringVar(&o.mod, "mod", "", "")
	fs.StringVar(&o.modfile, "modfile", "", "")
	fs.StringVar(&o.overlay, "overlay", "", "")
	fs.StringVar(&o.config, "config", os.Getenv(settings.Env), "")
	fs.Var(&o.failOn, "fail-on", "")
	fs.Var(&o.classes, "classes", "")
	o.checks = option.BindChecks(fs, suite(&o.cfg))
	if err := fs.Parse(args); err != nil {
		return nil, explain(err)
	}
	for _, p := range fs.Args() {
		if strings.HasPrefix(p, "-") {
			return nil, fmt.Errorf("%s comes after a package: flags come first", p)
		}
	}
	if o.baseline != "" && o.writeBaseline != "" {
		return nil, errors.New("-baseline and -write-baseline: want one of them; the second reads what is there as well")
	}
	o.patterns = fs.Args()
	if len(o.patterns) == 0 {
		o.patterns = []string{"."}
	}
	return o, nil
}

// explain rewrites the errors of package flag.
func explain(err error) error {
	if name, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: "); ok {
		return fmt.Errorf("unknown flag or check %s: see statevet -h and statevet -list", name)
	}
	return err
}

// vetFlags are the flags for go vet, always in the same order: the order is part
// of the key under which go vet keeps results.
func (o *options) vetFlags(digest string) []string {
	flags := []string{"-review", "-" + option.NoTestsFlag, "-" + option.AcceptedFlag, "-" + option.UnknownFlag}
	if len(o.cfg.Deps) > 0 {
		deps := slices.Sorted(slices.Values(o.cfg.Deps))
		flags = append(flags, "-deps="+strings.Join(deps, ","))
	}
	if len(o.cfg.Models) > 0 {
		flags = append(flags, "-models="+strings.Join(o.cfg.Models, ","), "-"+option.DigestFlag+"="+digest)
	}
	return flags
}

// selected reports whether the findings of a check are wanted. The selection is
// made from what go vet prints, since a flag of go vet would make all results in
// its cache useless.
func (o *options) selected(check string) bool { return o.checks.Selected(check) }

// buildFlags are the flags that go vet and go list share, but for the overlay.
func (o *options) buildFlags() []string {
	var flags []string
	for _, f := range [][2]string{{"-tags=", o.tags}, {"-mod=", o.mod}, {"-modfile=", o.modfile}} {
		if f[1] != "" {
			flags = append(flags, f[0]+f[1])
		}
	}
	return flags
}

// absolute makes file names absolute: the tool runs in the directory of the
// package that it analyses. Relative names count from dir, as go vet's do.
func (o *options) absolute(dir string) {
	abs := func(name string) string {
		if filepath.IsAbs(name) {
			return name
		}
		return filepath.Join(dir, name)
	}
	for i, name := range o.cfg.Models {
		o.cfg.Models[i] = abs(name)
	}
	if o.config != "" && o.config != settings.Off {
		o.config = abs(o.config)
	}
	for _, name := range []*string{&o.output, &o.baseline, &o.writeBaseline} {
		if *name != "" {
			*name = abs(*name)
		}
	}
}

// explainCheck writes the page about a check.
func explainCheck(w io.Writer, name string, all []*analysis.Analyzer) error {
	var known []string
	for _, a := range all {
		if known = append(known, a.Name); a.Name != name {
			continue
		}
		if page, ok := checks.Page(name); ok {
			_, err := io.WriteString(w, page)
			return err
		}
	}
	return fmt.Errorf("-explain %s: unknown check: want one of %s", name, strings.Join(known, ", "))
}

// list writes the checks, one a line.
func list(w io.Writer, all []*analysis.Analyzer) {
	for _, a := range all {
		if a.Name == option.Internal {
			continue
		}
		title, _, _ := strings.Cut(a.Doc, "\n")
		title = strings.TrimPrefix(title, a.Name+": ")
		fmt.Fprintf(w, "%s: %s\n", a.Name, title)
	}
}
