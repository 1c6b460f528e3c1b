package front

import (
	"reflect"
	"slices"
	"testing"
)

func TestReadStderr(t *testing.T) {
	const text = `go: downloading example.com/x v1.0.0
go: warning: "./none/..." matched no packages
# example.com/m/b [example.com/m/b.test]
b/b.go:3:13: cannot use "x" (untyped string constant) as int value
b/b.go:4:13: undefined: y
# example.com/m/a
vet: ./a.go:1:2: expected ')'
go: finding something out

# example.com/m/c
statevet: go vet cannot know
example.com/m/c: /bin/statevet: exit status 1
example.com/m/d: /bin/statevet: signal: killed
# example.com/m/cgo
In file included from b/c.h:1,
                 from b/cgo.go:3:
./b/d.h:1:10: fatal error: x.h: No such file or directory
compilation terminated.
# example.com/m/e
# [example.com/m/e]
e/e.go:3:2: could not import example.com/m/d (no package vetx file for "example.com/m/d")
`
	got := readStderr(text)
	want := complaints{
		packages: []failure{
			{"example.com/m/a", "a.go:1:2: expected ')'"},
			{"example.com/m/b", `b/b.go:3:13: cannot use "x" (untyped string constant) as int value`},
			{"example.com/m/c", "go vet cannot know"},
			{"example.com/m/cgo", "b/d.h:1:10: x.h: No such file or directory"},
			{"example.com/m/d", "the analysis ended with signal: killed"},
			{"example.com/m/e", "imports example.com/m/d, which could not be checked"},
		},
		unmatch: []string{"./none/..."},
		other:   []string{"go: finding something out"},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

func TestSplitAndBlocked(t *testing.T) {
	pkgs := []listed{
		{ImportPath: "m/z", DepsErrors: []*listError{{Pos: "a.go:3:8", Err: "no required module; to add it:\n\tgo get x"}}},
		{ImportPath: "m/good"},
		{ImportPath: "m/above", Deps: []string{"fmt", "m/good"}},
		{ImportPath: "./gone", Error: &listError{Err: "directory not found"}},
	}
	good, failed := split(pkgs)
	if want := []string{"m/good", "m/above"}; !slices.Equal(good, want) {
		t.Errorf("good: %q, want %q", good, want)
	}
	if want := []failure{{"./gone", "directory not found"}, {"m/z", "a.go:3:8: no required module; to add it: go get x"}}; !slices.Equal(failed, want) {
		t.Errorf("failed: %q, want %q", failed, want)
	}
	got := blocked(pkgs, []failure{{"m/good", "undefined: x"}})
	if want := []failure{{"m/above", "imports m/good, which could not be checked"}}; !slices.Equal(got, want) {
		t.Errorf("blocked: %q, want %q", got, want)
	}
}

func TestWithoutEchoes(t *testing.T) {
	got := withoutEchoes([]failure{{"./...", "denied"}, {"m/secret", "denied"}, {"./x/...", "not found"}})
	if want := []failure{{"m/secret", "denied"}, {"./x/...", "not found"}}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRelocate(t *testing.T) {
	for why, want := range map[string]string{
		"a/a.go:1:2: undefined": "m/a/a.go:1:2: undefined",
		"imports x: y":          "imports x: y",
		"/abs/a.go:1:2: z":      "/abs/a.go:1:2: z",
	} {
		if got := relocate(why, "/home/m", "/home"); got != want {
			t.Errorf("relocate(%q) = %q, want %q", why, got, want)
		}
	}
}

func TestProgressCounts(t *testing.T) {
	p := startProgress(nil)
	for _, s := range []string{"{}\n{\n\t\"m/a\": {\n", "\t}\n}\n", "{}\n"} {
		if _, err := p.Write([]byte(s)); err != nil {
			t.Fatal(err)
		}
	}
	p.end()
	if got := p.done.Load(); got != 3 {
		t.Errorf("%d packages, want 3", got)
	}
}
