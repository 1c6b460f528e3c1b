package front

import (
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/statevet/statevet/cmd/statevet/internal/source"
)

// A server often embeds what its front end is built into, and a checkout has
// nothing there. The go command then loads neither the package nor those that
// import it. No analysis reads embedded files, so that a file which stands in for
// them is enough.

// embedding is a package that embeds files, as go list sees it.
type embedding struct {
	Dir           string
	EmbedPatterns []string
	Error         *listError
}

// embedsNothing reports whether a message of the go command is about a go:embed
// pattern that matches nothing.
func embedsNothing(message string) bool {
	return strings.Contains(message, ": no matching files found") ||
		strings.Contains(message, "contains no embeddable files")
}

// standIns returns the names of files that are missing for patterns of go:embed
// of the packages asked for and of what they import.
func (g goCommand) standIns(flags, patterns []string) ([]string, error) {
	args := append([]string{"list", "-e", "-deps", "-json=Dir,EmbedPatterns,EmbedFiles,Error"}, flags...)
	out, _, _, err := g.run(io.Discard, append(append(args, "--"), patterns...)...)
	if err != nil {
		return nil, err
	}
	all, err := source.DecodeAll[embedding](out)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, p := range all {
		if p.Error == nil || !embedsNothing(p.Error.Err) {
			continue
		}
		for _, pattern := range p.EmbedPatterns {
			if name := standIn(p.Dir, strings.TrimPrefix(pattern, "all:")); name != "" {
				names = append(names, name)
			}
		}
	}
	return names, nil
}

// standIn returns the name of a file that makes a pattern match, "" if it does.
// What has no extension is taken for a directory: one with a single file will do
// in place of a file as well.
func standIn(dir, pattern string) string {
	wild := strings.ContainsAny(pattern, `*?[\`)
	for _, match := range globbed(dir, pattern) {
		if info, err := os.Stat(match); err == nil && (wild || !info.IsDir() || holdsFiles(match)) {
			return ""
		}
	}
	elems := strings.Split(pattern, "/")
	for i, elem := range elems {
		elems[i] = literal(elem)
	}
	name := filepath.Join(append([]string{dir}, elems...)...)
	if filepath.Ext(name) == "" && !wild {
		name = filepath.Join(name, "x")
	}
	return name
}

func globbed(dir, pattern string) []string {
	matches, err := filepath.Glob(filepath.Join(dir, filepath.FromSlash(pattern)))
	if err != nil {
		return nil // the go command says so
	}
	return matches
}

// literal returns a name that an element of a pattern matches, if it is one of
// the usual.
func literal(elem string) string {
	return strings.NewReplacer("*", "x", "?", "x").Replace(elem)
}

// holdsFiles reports whether there is a file to embed right in a directory.
func holdsFiles(dir string) bool {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return false
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !strings.HasPrefix(e.Name(), "_") {
			return true
		}
	}
	return false
}
