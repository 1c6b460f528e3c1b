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

// What compilers and linkers of C print, as the go command hands it on.
func TestReadStderrOfC(t *testing.T) {
	const warned = `# example.com/m/c
sqlite3-binding.c: In function ‘sqlite3SelectNew’:
sqlite3-binding.c:128049:10: warning: function may return address of local variable [-Wreturn-local-addr]
128049 |   return pNew;
       |          ^~~~
sqlite3-binding.c:128009:10: note: declared here
128009 |   Select standin;
       |          ^~~~~~~
`
	for _, test := range []struct{ name, text, why string }{
		{"gcc", warned, ""},
		{"in a header", "# example.com/m/c\nIn file included from c/c.h:1,\n                 from c/c.go:3:\nc/d.h:5:2: warning: #warning \"careful\" [-Wcpp]\n    5 | #warning \"careful\"\n      |  ^~~~~~~\n", ""},
		{"clang", "# example.com/m/c\nc.c:6:10: warning: address of stack memory associated with local variable 'x' returned [-Wreturn-stack-address]\n        return &x;\n                ^\n1 warning generated.\n", ""},
		{"ld", "# example.com/m/c\n/usr/bin/ld: warning: f.o: missing .note.GNU-stack section implies executable stack\n/usr/bin/ld: NOTE: This behaviour is deprecated and will be removed in a future version of the linker\n", ""},
		{"an error after it", warned + "c/c.go: In function ‘bad’:\nc/c.go:8:31: error: ‘x’ undeclared (first use in this function)\n    8 | static int bad(void) { return x; }\n", "c/c.go:8:31: error: ‘x’ undeclared (first use in this function)"},
		{"an error in another section", warned + "# example.com/m/c\nc/c.go:9:3: undefined: y\n", "c/c.go:9:3: undefined: y"},
		{"the tool ends after it", warned + "example.com/m/c: /bin/statevet: signal: killed\n", "the analysis ended with signal: killed"},
		{"warnings are errors", "# example.com/m/c\nc.c: In function ‘f’:\nc.c:1:42: error: function returns address of local variable [-Werror=return-local-addr]\n    1 | int *f(void) { int x; return &x; }\n      |                              ^~\ncc1: all warnings being treated as errors\n", "c.c:1:42: error: function returns address of local variable [-Werror=return-local-addr]"},
		{"a linker's error", "# example.com/m/c\n/usr/bin/ld: $WORK/f.o: in function `f':\nc.c:(.text+0x9): undefined reference to `missing'\ncollect2: error: ld returned 1 exit status\n", "c.c:(.text+0x9): undefined reference to `missing'"},
		{"no error and no warning", "# example.com/m/c\nc.c: In function ‘f’:\n", "c.c: In function ‘f’:"},
	} {
		var want []failure
		if test.why != "" {
			want = []failure{{"example.com/m/c", test.why}}
		}
		if got := readStderr(test.text); !slices.Equal(got.packages, want) || len(got.other) > 0 {
			t.Errorf("%s: got %+v, want %+v", test.name, got, want)
		}
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
