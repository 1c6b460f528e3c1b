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

var unmatched = regexp.MustCompile(`^go: warning: "(.*)" matched no packages$`)

// readStderr understands go vet's standard error: lines of the go command, and
// sections with a header "# package" or "# package [variant]".
func readStderr(text string) complaints {
	var c complaints
	section := map[string][]string{}
	pkg := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		name, header := strings.CutPrefix(line, "# ")
		match := unmatched.FindStringSubmatch(line)
		switch {
		case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "go: downloading "):
		case header:
			pkg, _, _ = strings.Cut(name, " ")
		case match != nil:
			c.unmatch = append(c.unmatch, match[1])
		case pkg == "" || strings.HasPrefix(line, "go: "):
			c.other = append(c.other, line)
		default:
			section[pkg] = append(section[pkg], line)
		}
	}
	for pkg, lines := range section {
		c.packages = append(c.packages, failure{pkg, firstOf(lines)})
	}
	slices.SortFunc(c.packages, byName)
	return c
}

// firstOf returns the first line of a section that is no package path itself.
func firstOf(lines []string) string {
	why := strings.TrimPrefix(strings.TrimSpace(lines[0]), "vet: ")
	why = strings.TrimPrefix(why, "statevet: ")
	return strings.TrimPrefix(why, "./")
}

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
