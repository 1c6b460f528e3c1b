package check

import (
	"go/ast"
	"go/parser"
	"go/token"
	"testing"

	"golang.org/x/tools/go/analysis"
)

const ownFile = "/src/app/app.go"

func positions(t *testing.T) *foreignFiles {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, ownFile, "package app\n\nvar x = 1\nvar größe = 2\n", 0)
	if err != nil {
		t.Fatal(err)
	}
	return &foreignFiles{pass: &analysis.Pass{Fset: fset, Files: []*ast.File{file}}, added: map[string]*token.File{}}
}

func TestPositionsRoundTrip(t *testing.T) {
	f := positions(t)
	for _, posn := range []string{
		ownFile + ":1:1", ownFile + ":3:5", ownFile + ":4:1", ownFile + ":5:1",
		"/src/store/store.go:1:1", "/src/store/store.go:10:21", "/src/store/store.go:65535:1023", "/src/store/store.go:65535:1",
		"/src/store/store.go:1:1023", "/src/a dir (1)/x.go:7:9", `C:\src\x.go:3:4`, "relative.go:2:3",
		// in a file of the package's own that has grown since
		ownFile + ":40:7",
	} {
		pos := f.pos(posn)
		if got := f.pass.Fset.Position(pos).String(); !pos.IsValid() || got != posn {
			t.Errorf("%s comes back as %s", posn, got)
		}
		if again := f.pos(posn); again != pos {
			t.Errorf("%s is %d the first time, then %d", posn, pos, again)
		}
	}
	if len(f.added) != 5 {
		t.Errorf("%d files were made up, want one for each name, 5: %v", len(f.added), f.added)
	}
	// Own positions are those of the pass, so that hosts can fix and ignore there.
	if got, want := f.pos(ownFile+":3:5"), f.pass.Fset.File(f.pass.Files[0].FileStart).LineStart(3)+4; got != want {
		t.Errorf("an own position is %d, want %d", got, want)
	}
}

func TestPositionsThatCannotBeShown(t *testing.T) {
	f := positions(t)
	for _, posn := range []string{
		"", "-", "x.go", "x.go:1", ":", "::", "x.go:a:1", "x.go:1:b", "x.go:0:1", "x.go:1:0", "x.go:-1:1", "x.go:1:-1",
		"x.go:65536:1", "x.go:1:1024", "x.go:99999999999999999999:1", "x.go:1:99999999999999999999",
	} {
		if pos := f.pos(posn); pos.IsValid() {
			t.Errorf("%q is %s", posn, f.pass.Fset.Position(pos))
		}
	}
	if len(f.added) != 0 {
		t.Errorf("files were made up: %v", f.added)
	}
	// A column beyond the own file's end stays in the file.
	own := f.pass.Fset.File(f.pass.Files[0].FileStart)
	if pos := f.pos(ownFile + ":4:5000"); int(pos) != own.Base()+own.Size() {
		t.Errorf("column 5000 is %s", f.pass.Fset.Position(pos))
	}
}

func TestRelative(t *testing.T) {
	tests := []struct{ dir, posn, want string }{
		{"/src/app/web", "/src/app/web/web.go:3:4", "web.go:3:4"},
		{"/src/app/web", "/src/app/store/store.go:3:4", "../store/store.go:3:4"},
		{"/src/app", "/src/app/store/store.go:3:4", "store/store.go:3:4"},
		{"/src/app", "/src/app:x/store.go:3:4", "../app:x/store.go:3:4"},
		{"/a/b/c/d/e", "/x.go:1:2", "../../../../../x.go:1:2"},
		{"/a/b/c/d/e/f", "/x.go:1:2", "/x.go:1:2"}, // far away: no help to a reader
		{"/src/app", "gen.go:1:2", "gen.go:1:2"},
		{"/src/app", "-", "-"},
		{"/src/app", "", ""},
		{"/src/app", "x.go:1", "x.go:1"},
	}
	for _, tt := range tests {
		if got := relative(tt.dir, tt.posn); got != tt.want {
			t.Errorf("relative(%q, %q) is %q, want %q", tt.dir, tt.posn, got, tt.want)
		}
	}
}
