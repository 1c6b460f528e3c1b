// Package unit is the mode in which the go command calls statevet: once for
// each package, with a configuration file that names its sources and the facts
// of its imports. x/tools' unitchecker does the work; this package prepares it.
//
// A package is either a root, which the user asked for, or a dependency, of
// which go vet wants facts only (VetxOnly in the configuration). See vetxonly.go
// for why statevet does not believe that of every package.
package unit

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/statevet/statevet/analyzer"
	"github.com/statevet/statevet/cmd/statevet/internal/option"
)

// The flags that only the front end passes.
const (
	DigestFlag  = "digest"  // option.Digest of the models files
	NoTestsFlag = "notests" // test files are hidden by an overlay

	AcceptedFlag = "accepted" // report what directives accept, too
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
// command's questions about the tool. It returns an exit status if it cannot
// start; otherwise unitchecker exits.
func Main(suite option.Suite) int {
	if os.Args[1] == "-V=full" {
		return printID()
	}
	var (
		cfg    analyzer.Config
		digest string
		tests  bool
	)
	// unitchecker answers -flags from the standard flag set and parses that.
	option.Bind(flag.CommandLine, &cfg)
	flag.StringVar(&digest, DigestFlag, "", "content digest of the models files, for go vet's cache; statevet sets it")
	flag.BoolVar(&tests, NoTestsFlag, false, "test files are hidden; statevet sets it")
	flag.BoolVar(&cfg.Accepted, AcceptedFlag, false, "also report what directives accept; statevet sets it, and tells it apart")

	checks := suite(&cfg)
	if last := len(os.Args) - 1; strings.HasSuffix(os.Args[last], ".cfg") {
		args, err := prepare(&cfg, checks, os.Args[1:])
		if err != nil {
			fmt.Fprintf(os.Stderr, "statevet: %v\n", err)
			return 1
		}
		os.Args = append(os.Args[:1:1], args...)
	}
	unitchecker.Main(checks...)
	return 0
}

// prepare makes a package ready for unitchecker: it applies the module's
// configuration to cfg, checks the digest, keeps the check internal on, and
// replaces the go command's file where VetxOnly is not to be believed. It returns
// the command line.
func prepare(cfg *analyzer.Config, checks []*analysis.Analyzer, args []string) ([]string, error) {
	flags, file := args[:len(args)-1], args[len(args)-1]
	v := scan(flags)
	c, err := readConfig(file)
	if err != nil {
		return nil, err
	}
	if !c.own() {
		return args, nil
	}
	if err := checkDigest(v["models"], v[DigestFlag]); err != nil {
		return nil, err
	}
	if c.isMain() {
		if err := configure(cfg, checks, v, c.Dir); err != nil {
			return nil, err
		}
	}
	if c.VetxOnly && (v[NoTestsFlag] == "true" || !c.hasOwnTests()) {
		if file, err = c.asRoot(); err != nil {
			return nil, err
		}
	}
	if selects(checks, v) {
		flags = append(slices.Clip(flags), "-"+option.Internal)
	}
	return append(slices.Clip(flags), file), nil
}

// scan reads flags of the forms in which the go command hands them on: -name,
// -name=value and, as the user wrote them, -name value. It is needed before
// unitchecker parses them.
func scan(args []string) map[string]string {
	values := make(map[string]string)
	for i, arg := range args {
		if !strings.HasPrefix(arg, "-") {
			continue
		}
		name, value, ok := strings.Cut(strings.TrimLeft(arg, "-"), "=")
		if !ok {
			value = "true"
			if i+1 < len(args) && !strings.HasPrefix(args[i+1], "-") {
				value = args[i+1]
			}
		}
		values[name] = value
	}
	return values
}

// selects reports whether the flags turn a check on, which turns the others off.
func selects(checks []*analysis.Analyzer, v map[string]string) bool {
	return slices.ContainsFunc(checks, func(a *analysis.Analyzer) bool {
		on, ok := v[a.Name]
		return ok && a.Name != option.Internal && (on == "true" || on == "1" || on == "t")
	})
}

// checkDigest refuses a models file whose content go vet's cache does not know.
//
// The answer to -V=full would be the place to say it, but go vet asks that
// without the user's flags, and GOFLAGS cannot carry flags of a tool. So the
// digest is a flag; front end and unit mode may see different files if one is
// written during the run, hence it is verified, not only required.
func checkDigest(models, digest string) error {
	var files option.List
	if err := files.Set(models); err != nil {
		return err
	}
	want, err := option.Digest(files)
	if err != nil || want == digest {
		return err
	}
	return fmt.Errorf("go vet cannot know when %s changes: use statevet -models=%[1]s, or pass -%s=%s as well", models, DigestFlag, want)
}
