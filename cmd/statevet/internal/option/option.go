// Package option holds the flags that both faces of the command understand: the
// front end accepts them from a person and hands them to go vet, which hands
// them to the unit mode.
package option

import (
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer"
)

// Internal is the check that reports failures of the engine. It is no choice of
// the user's: both faces keep it on when others are selected, because a
// selection that hid failures would turn them into silence.
const Internal = "internal"

// The flags of the unit mode that the front end passes, beside those of Bind.
const (
	DigestFlag   = "digest"   // [Digest] of the models files
	NoTestsFlag  = "notests"  // test files are hidden by an overlay
	AcceptedFlag = "accepted" // report what directives accept, and caches, too
	UnknownFlag  = "unknown"  // report which functions were not understood, too
)

// Suite builds the analyzers for a configuration, as [analyzer.New] does.
type Suite func(*analyzer.Config) []*analysis.Analyzer

// List is a flag of comma-separated values.
type List []string

// String implements flag.Value.
func (l *List) String() string { return strings.Join(*l, ",") }

// Set implements flag.Value; a second flag adds to the first.
func (l *List) Set(s string) error {
	for v := range strings.SplitSeq(s, ",") {
		if v = strings.TrimSpace(v); v != "" && !slices.Contains(*l, v) {
			*l = append(*l, v)
		}
	}
	return nil
}

// Bind registers on fs the flags that set cfg.
func Bind(fs *flag.FlagSet, cfg *analyzer.Config) {
	fs.BoolVar(&cfg.Review, "review", cfg.Review, "also report stores that need a person's review")
	fs.Var((*List)(&cfg.Deps), "deps", "analyse the bodies of dependencies with these module path prefixes too (comma-separated)")
	fs.Var((*List)(&cfg.Models), "models", "files of further models (comma-separated)")
}

// Digest identifies the content of models files, "" for none. It takes part in
// the key under which go vet keeps results; go vet does not know that the tool
// reads files that it was not given.
func Digest(models []string) (string, error) {
	var sums []string
	for _, name := range models {
		data, err := os.ReadFile(name)
		if err != nil {
			return "", fmt.Errorf("models file: %w", err)
		}
		sum := sha256.Sum256(data)
		sums = append(sums, hex.EncodeToString(sum[:8]))
	}
	return strings.Join(sums, ","), nil
}
