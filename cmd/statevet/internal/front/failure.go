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
	unmatched = regexp.MustCompile(`^go: warning: "(.*)" matched no packages$`)
	ended     = regexp.MustCompile(`^(\S+): .*: (exit status \d+|signal: .+)$`) // the tool, without a word
	noFacts   = regexp.MustCompile(`could not import (\S+) \(no package vetx file`)
)

// The lines with which a C compiler or linker leads to an error, or surrounds one: where
// it is, what the source looks like, warnings and notes. The go command prints warnings
// under the same header as errors, and does not say whether the compiler failed. -Werror
// makes errors of them, which are called that.
var (
	includedFrom = regexp.MustCompile(`^In file included from .*[:,]$`)
	inFunction   = regexp.MustCompile(`: ([Ii]n|[Aa]t) .*:$`)
	excerpt      = regexp.MustCompile(`^(\s| *\d+ +\|)`)
	remark       = regexp.MustCompile(`(^|: )((?i:warning|note): |\d+ warnings? generated\.$)`)
	warning      = regexp.MustCompile(`(^|: )(?i:warning): `)
)

// said is what a section says.
type said struct {
	first  string // its first line
	wrong  string // the first that does not only lead to another
	warned bool
}

func (s *said) read(line string) {
	if s.first == "" {
		s.first = line
	}
	s.warned = s.warned || warning.MatchString(line)
	for _, leads := range []*regexp.Regexp{includedFrom, inFunction, excerpt, remark} {
		if leads.MatchString(line) {
			return
		}
	}
	if s.wrong == "" {
		s.wrong = line
	}
}

// why is why the package was not checked, or "" if the section has warnings only.
func (s *said) why() string {
	switch {
	case s.wrong != "":
		return reason(s.wrong)
	case s.warned:
		return ""
	}
	return reason(s.first)
}

// readStderr understands go vet's standard error: lines of the go command, and
// sections with a header "# package", then perhaps "# [variant]".
func readStderr(text string) complaints {
	var c complaints
	section := map[string]*said{} // by package
	of := func(pkg string) *said {
		if section[pkg] == nil {
			section[pkg] = new(said)
		}
		return section[pkg]
	}
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
			of(m[1]).read("the analysis ended with " + m[2])
		} else if pkg == "" || strings.HasPrefix(line, "go: ") {
			c.other = append(c.other, line)
		} else {
			of(pkg).read(line)
		}
	}
	for pkg, said := range section {
		if why := said.why(); why != "" {
			c.packages = append(c.packages, failure{pkg, why})
		}
	}
	slices.SortFunc(c.packages, byName)
	return c
}

// reason is a line of a section without the names of tools.
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
