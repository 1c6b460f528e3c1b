package front

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/statevet/statevet/cmd/statevet/internal/report"
)

// failure is something that could not be checked. name is a package, a pattern
// or "".
type failure struct{ name, why string }

// complaints is what go vet prints on standard error, understood.
type complaints struct {
	packages []failure // of packages that do not compile, sorted
	unmatch  []string  // patterns that match nothing
	other    []string  // other lines
}

// The lines of standard error that stand for themselves.
var (
	unmatched    = regexp.MustCompile(`^go: warning: "(.*)" matched no packages$`)
	ended        = regexp.MustCompile(`^(\S+): .*: (exit status \d+|signal: .+)$`) // the tool, without a word
	includedFrom = regexp.MustCompile(`^(In file included| +) ?from .*[:,]$`)      // the way to what the C compiler says next
	noFacts      = regexp.MustCompile(`could not import (\S+) \(no package vetx file`)
)

// readStderr understands go vet's standard error: lines of the go command, and
// sections with a header "# package", then perhaps "# [variant]".
func readStderr(text string) complaints {
	var c complaints
	section := map[string]string{} // first line by package
	pkg := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "go: downloading ") || strings.HasPrefix(line, "# [") {
			continue
		}
		if header, ok := strings.CutPrefix(line, "# "); ok {
			pkg, _, _ = strings.Cut(header, " ")
		} else if m := unmatched.FindStringSubmatch(line); m != nil {
			c.unmatch = append(c.unmatch, m[1])
		} else if m := ended.FindStringSubmatch(line); m != nil {
			if section[m[1]] == "" {
				section[m[1]] = "the analysis ended with " + m[2]
			}
		} else if pkg == "" || strings.HasPrefix(line, "go: ") {
			c.other = append(c.other, line)
		} else if section[pkg] == "" && !includedFrom.MatchString(line) {
			section[pkg] = reason(line)
		}
	}
	for pkg, why := range section {
		c.packages = append(c.packages, failure{pkg, why})
	}
	slices.SortFunc(c.packages, byName)
	return c
}

// reason is the first line of a section without the names of tools.
func reason(line string) string {
	if m := noFacts.FindStringSubmatch(line); m != nil {
		return importsBroken(m[1])
	}
	why := strings.TrimPrefix(strings.TrimSpace(line), "vet: ")
	why = strings.TrimPrefix(why, "statevet: ")
	return strings.Replace(strings.TrimPrefix(why, "./"), ": fatal error: ", ": ", 1)
}

func importsBroken(pkg string) string { return "imports " + pkg + ", which could not be checked" }

func byName(a, b failure) int {
	if c := strings.Compare(a.name, b.name); c != 0 {
		return c
	}
	return strings.Compare(a.why, b.why)
}

// relocate makes the position that a message begins with relative to another
// directory: the go command's are relative to its own.
func relocate(why, from, to string) string {
	file, rest, ok := strings.Cut(why, ":")
	if !ok || filepath.IsAbs(file) || !strings.HasSuffix(file, ".go") {
		return why
	}
	return report.Short(to, filepath.Join(from, file)) + ":" + rest
}
