package table

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
)

func FuzzLoad(f *testing.F) {
	files, err := fs.Glob(builtin, "builtin/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range files {
		data, err := builtin.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(strings.ReplaceAll(string(data), "net/", "example.com/"))
	}
	f.Add("write a.B key=0 val=1 # x\n\nhandler a.B,*c.D\r\nrequest a.T\npool a.T")
	f.Add("each a.B\x00arg=0")
	f.Fuzz(func(t *testing.T, text string) {
		tab := newTable()
		if err := tab.add("m.txt", text); err != nil {
			var line int
			if n, _ := fmt.Sscanf(err.Error(), "m.txt:%d: ", &line); n != 1 || line < 1 || line > strings.Count(text, "\n")+1 {
				t.Fatalf("error %q has no line", err)
			}
			return
		}
		for sym, e := range tab.funcs {
			if e.Symbol != sym || e.Key < None || e.Val < None || e.Arg < None || !strings.HasPrefix(e.Posn, "m.txt:") {
				t.Fatalf("%q is %+v", sym, e)
			}
			if tab.Func(sym, "") != e {
				t.Fatalf("%q is not found", sym)
			}
		}
		for name, e := range tab.types {
			if !e.Role.ofType() {
				t.Fatalf("type %q is %q", name, e.Role)
			}
		}
	})
}

func TestInProcess(t *testing.T) {
	tests := []struct {
		in, text string
		want     bool
	}{
		{"memory,file", "memory", true},
		{"memory,file", "file", true},
		{"memory,file", "redis", false},
		{"memory,file", "", false},
		{",memory", "", true},
		{"*:memory:*", ":memory:", true},
		{"*:memory:*", "file::memory:?cache=shared", true},
		{"*mode=memory*", "notes.db", false},
		{"*mem", "inmem", true},
		{"*mem", "memory", false},
		{"mem*", "memory", true},
		{"mem*", "inmem", false},
	}
	for _, tt := range tests {
		e := &Entry{In: tt.in}
		if got := e.InProcess(tt.text); got != tt.want {
			t.Errorf("InProcess(%q) of in=%s is %t", tt.text, tt.in, got)
		}
	}
	e := &Entry{In: "memory,*mode=memory*"}
	if e.MayContain("memory") || !e.MayContain("?mode=memory&") {
		t.Error("a part of a text decides where the whole would, or does not where it must")
	}
	if got := (&Table{stores: map[string]*Entry{"a": {In: "x,*b*"}, "b": {In: "*a*,*b*"}}}).Texts().In; got != "*a*,*b*" {
		t.Errorf("Texts is in=%s", got)
	}
}

func TestMajorVersions(t *testing.T) {
	for symbol, want := range map[string]string{
		"a.b/c/v2.F": "a.b/c.F", "a.b/c/v12/d.F": "a.b/c/d.F", "(*a.b/c/v3/d.T).M": "(*a.b/c/d.T).M",
		"a.b/c.F": "a.b/c.F", "a.b/vault.F": "a.b/vault.F", "a.b/v.F": "a.b/v.F", "a.b/v2x/v3.F": "a.b/v2x.F", "a.b/c/v2": "a.b/c",
	} {
		if got := Unversioned(symbol); got != want {
			t.Errorf("Unversioned(%q) is %q, want %q", symbol, got, want)
		}
	}
	tab, err := Load("m.txt", "store a.b/c/v2.F class=data\nstore a.b/c/v3.F class=auth\noption a.b/c/v2.T.F\nstore a.b/d/v2.F class=data\nstore a.b/d.F class=auth\n")
	if err != nil {
		t.Fatal(err)
	}
	for symbol, want := range map[string]string{"a.b/c/v2.F": "data", "a.b/c/v3.F": "auth", "a.b/c/v4.F": "data", "a.b/c.F": "data", "a.b/d.F": "auth", "a.b/d/v2.F": "data"} {
		if e := tab.Store(symbol); e == nil || e.Class != want {
			t.Errorf("%s is %+v, want class %s", symbol, e, want)
		}
	}
	if tab.Option("a.b/c/v7.T.F") == nil || !tab.HasOption("a.b/c/v9.T.") || tab.Store("a.b/c/v2.G") != nil {
		t.Error("options of other major versions are not found, or others are")
	}
}
