// Package checks holds the pages about the checks, which "statevet -explain" prints.
// Their beginnings are the checks' documentation in the code, and the programs and
// outputs that they show are those of testdata/docs; tests of cmd/statevet hold the
// pages to both.
package checks

import (
	"embed"
	"strings"
)

//go:embed *.md
var pages embed.FS

// Page returns the page about a check, false if there is none.
func Page(check string) (string, bool) {
	text, err := pages.ReadFile(check + ".md")
	return string(text), err == nil
}

// Head returns how the page about a check begins; doc is that of its analyzer, a line
// that begins with a verb, and paragraphs.
func Head(check, doc string) string {
	title, text, _ := strings.Cut(doc, "\n")
	verb, rest, _ := strings.Cut(title, " ")
	verb = strings.ToUpper(verb[:1]) + verb[1:] + "s"
	return "# " + check + "\n\n" + verb + " " + rest + ".\n\n" + strings.TrimSpace(text) + "\n\n"
}
