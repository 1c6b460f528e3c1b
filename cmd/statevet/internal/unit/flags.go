package unit

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer"
	"github.com/statevet/statevet/cmd/statevet/internal/option"
)

// flags is the command line that the go command may use.
type flags struct {
	set     *flag.FlagSet
	checks  option.Checks
	digest  string
	noTests bool
	json    bool
	context int
}

// bind declares the flags. Those of go vet itself are here too: it hands on what
// the tool says that it knows.
func (f *flags) bind(cfg *analyzer.Config, suite []*analysis.Analyzer) {
	f.set = flag.NewFlagSet("statevet", flag.ContinueOnError)
	f.set.SetOutput(io.Discard)
	option.Bind(f.set, cfg)
	f.checks = option.BindChecks(f.set, suite)
	f.set.StringVar(&f.digest, option.DigestFlag, "", "content digest of the models files, for go vet's cache; statevet sets it")
	f.set.BoolVar(&f.noTests, option.NoTestsFlag, false, "test files are hidden; statevet sets it")
	f.set.BoolVar(&cfg.Accepted, option.AcceptedFlag, false, "also report what directives accept, and caches; statevet sets it, and tells it apart")
	f.set.BoolVar(&cfg.Unknown, option.UnknownFlag, false, "also report which functions were not understood; statevet sets it, and tells it apart")
	f.set.BoolVar(&f.json, "json", false, "emit JSON output")
	f.set.IntVar(&f.context, "c", -1, "display offending line with this many lines of context")
	f.set.Bool("fix", false, "no effect: there are no fixes to apply")
	f.set.Bool("diff", false, "no effect: there are no fixes to show")
}

// printFlags tells the go command which flags it may pass on.
func (f *flags) printFlags(w io.Writer) int {
	type jsonFlag struct {
		Name  string
		Bool  bool
		Usage string
	}
	var list []jsonFlag
	f.set.VisitAll(func(f *flag.Flag) {
		b, ok := f.Value.(interface{ IsBoolFlag() bool })
		list = append(list, jsonFlag{f.Name, ok && b.IsBoolFlag(), f.Usage})
	})
	text, err := json.MarshalIndent(list, "", "\t")
	if err == nil {
		_, err = fmt.Fprintf(w, "%s\n", text)
	}
	if err != nil {
		return 1
	}
	return 0
}
