package baseline

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statevet/statevet/cmd/statevet/internal/report"
)

func file(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "b")
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestRoundTrip(t *testing.T) {
	b := Baseline{
		{Pkg: "m/b", Check: "fieldstate", Identity: "m/a.T.x"}:         1,
		{Pkg: "m/a", Check: "librarystate", Identity: "m/a:lib.New#2"}: 1,
		{Pkg: "m/a", Check: "fieldstate", Identity: "m/a.(weird): x"}:  1,
		{Pkg: "m/a", Check: "diskstate", Identity: "m/a.f:some where"}: 1,
	}
	name := file(t, "")
	if err := b.Write(name); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	const want = "statevet baseline 1\n" + comment + `
m/a diskstate m/a.f:some where
m/a fieldstate m/a.(weird): x
m/a librarystate m/a:lib.New#2
m/b fieldstate m/a.T.x
`
	if string(text) != want {
		t.Errorf("wrote\n%s\nwant\n%s", text, want)
	}
	got, err := Read(name, name)
	if err != nil {
		t.Fatal(err)
	}
	if a, b := slices.Collect(maps.Keys(got)), slices.Collect(maps.Keys(b)); !slices.Equal(sorted(a), sorted(b)) {
		t.Errorf("read %v, want %v", a, b)
	}
}

func sorted(keys []report.Key) []report.Key {
	slices.SortFunc(keys, compare)
	return keys
}

// What a merge of two branches may leave is read: other orders, the same line and
// the header twice, line ends of Windows.
func TestMerged(t *testing.T) {
	got, err := Read(file(t, "# ours\r\n\r\nstatevet baseline 1\r\nm/b c y\r\nm/a c x\r\nstatevet baseline 1\r\nm/b c y\r\n"), "b")
	want := Baseline{{Pkg: "m/a", Check: "c", Identity: "x"}: 5, {Pkg: "m/b", Check: "c", Identity: "y"}: 4}
	if err != nil || !maps.Equal(got, want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
}

func TestErrors(t *testing.T) {
	const conflict = ": merge conflict: keep the lines of both sides and delete the markers"
	const first = `: want "statevet baseline 1" first: this is no baseline`
	for _, tt := range []struct{ text, want string }{
		{"", "b:1" + first},
		{"\n# nothing\n", "b:1" + first},
		{"# x\nm c x\n", "b:2" + first},
		{"statevet baseline 2\nwhat ever\n", "b:1: the baseline is of version 2, and this statevet reads version 1: use a newer statevet"},
		{"statevet baseline one\n", `b:1: version "one": want a number`},
		{"statevet baseline 0\n", `b:1: version "0": want a number`},
		{"statevet baseline 1\nm fieldstate\n", "b:2: want PACKAGE CHECK STORE"},
		{"<<<<<<< HEAD\nstatevet baseline 1\n", "b:1" + conflict},
		{"statevet baseline 1\nm c x\n=======\nm c y\n", "b:3" + conflict},
		{"statevet baseline 1\n||||||| base\n", "b:2" + conflict},
		{"statevet baseline 1\n>>>>>>> branch\n", "b:2" + conflict},
	} {
		if _, err := Read(file(t, tt.text), "b"); err == nil || err.Error() != tt.want {
			t.Errorf("%q: error %v, want %s", tt.text, err, tt.want)
		}
	}
	missing := filepath.Join(t.TempDir(), "missing")
	if _, err := Read(missing, "missing"); err == nil || err.Error() != "baseline missing: no such file or directory" {
		t.Errorf("missing file: %v", err)
	}
	if err := (Baseline{}).Write(filepath.Join(missing, "b")); err == nil || !strings.Contains(err.Error(), "no such file") {
		t.Errorf("missing directory: %v", err)
	}
}

func TestStale(t *testing.T) {
	key := func(pkg, id string) report.Key { return report.Key{Pkg: pkg, Check: "c", Identity: id} }
	b := Baseline{key("a", "there"): 1, key("a", "fixed"): 2, key("unchecked", "x"): 3}
	got := b.Stale(func(pkg string) bool { return pkg == "a" }, map[report.Key]bool{key("a", "there"): true, key("a", "new"): true})
	if want := []report.Key{key("a", "fixed")}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
