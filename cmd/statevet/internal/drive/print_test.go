package drive

import (
	"bytes"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestHarmless(t *testing.T) {
	for in, want := range map[string]string{
		"/m/a.go:1:2":                     "/m/a.go:1:2",
		"/m/\u00a0::error::x.go:1:2":      "/m/ __error__x.go:1:2",
		"/m/a\n:::error::\x1b[2Jx.go:1:2": "/m/a __:error__ [2Jx.go:1:2",
	} {
		if got := Harmless(in); got != want {
			t.Errorf("Harmless(%q) = %q, want %q", in, got, want)
		}
	}
}

// A line directive may name any file; lines are shown of the package's own only, and
// none of them drives a terminal.
func TestContext(t *testing.T) {
	dir := t.TempDir()
	own, other := filepath.Join(dir, "own.go"), filepath.Join(dir, "other.txt")
	for file, text := range map[string]string{own: "package p // \x1b[2J\n/*line other.txt:1:1*/\tvar x int\n", other: "secret\n"} {
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	c := &Checked{Package: &Package{GoFiles: []string{own}}, Fset: token.NewFileSet()}
	f, err := parser.ParseFile(c.Fset, own, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	foreign := c.Fset.AddFile(other, -1, 100)
	var out bytes.Buffer
	c.line(&out, f.Decls[0].Pos(), token.NoPos, "found", 1)
	c.line(&out, foreign.Pos(3), token.NoPos, "\tread", 1)
	want := "D/other.txt:1:2: found\n1\tpackage p //  [2J\n2\t/*line other.txt:1:1*/    var x int\n3\t\nD/other.txt:1:4: \tread\n"
	if got := strings.ReplaceAll(out.String(), dir, "D"); got != want {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
}
