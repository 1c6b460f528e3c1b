package engine

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"
)

// The want comments of the programs pin their facts; this test adds what
// packages above make of them.
func TestFacts(t *testing.T) {
	found := map[string][]string{
		"captured": {"captured.Counter:last, captured variable, proved"},
		// A directive without a reason, as on plain, accepts nothing.
		"stores": {"stores.plain, package variable, proved"},
		"app": {
			"app.disk.saved, field, proved",
			"ctor.memory.notes, field, proved",
			"generic.Map.items, field, proved",
			"jobs.done, package variable, proved",
			"stores.last, package variable, proved",
		},
	}
	found["files"] = []string{"files.pages.dir, local disk, proved"}
	never := map[string][]string{
		"ctor":   {"ctor.set:"}, // only Fill leads there
		"stores": {"stores.plain is suppressed", "stores.unread is observed", "stores.unread has an accessor", "stores.last is refilled"},
		"jobs":   {"jobs.done is observed"}, // nobody asked on behalf of a client
	}
	const module = "example.com/engine/"
	for _, r := range analysistest.Run(t, factsDir(t), New(factsOptions(t)), "./...") {
		name := strings.TrimPrefix(r.Pass.Pkg.Path(), module)
		res := r.Result.(*Result)
		if res.Failure != "" {
			t.Errorf("%s: %s", name, res.Failure)
		}
		var want []string
		for _, id := range found[name] {
			want = append(want, module+id)
		}
		if got := stores(res); !slices.Equal(got, want) {
			t.Errorf("%s: found\n%q\nwant\n%q", name, got, want)
		}
		text := r.Facts[nil][0].(*PackageFact).String()
		for _, s := range never[name] {
			if strings.Contains(text, s) {
				t.Errorf("the fact of %s says %q:\n%s", name, s, text)
			}
		}
	}
}

// go vet shows the facts of direct imports only, in their encoding;
// analysistest shows all. Both must come to the same.
func TestDirectImportsSuffice(t *testing.T) {
	d := analyseDir(t)
	facts := map[string]string{}
	for _, r := range analysistest.Run(t, factsDir(t), New(factsOptions(t)), "./...") {
		p := r.Pass.Pkg.Path()
		facts[p] = r.Facts[nil][0].(*PackageFact).String()
		if got, want := stores(d.results[p]), stores(r.Result.(*Result)); !slices.Equal(got, want) {
			t.Errorf("%s: from direct imports %q, from all %q", p, got, want)
		}
	}
	for p := range maps.Keys(d.facts) {
		if got := (&PackageFact{d.facts[p]}).String(); got != facts[p] {
			t.Errorf("%s: from direct imports\n%s\nfrom all\n%s", p, got, facts[p])
		}
	}
}

// A package two imports above the store has no fact but that of the package
// between.
func TestFactsRepeatWhatTheyInherit(t *testing.T) {
	d := analyseText(t, map[string]string{
		"example.com/x/middle": `package middle

import "example.com/engine/ctor"

// Open hides package ctor from packages above.
func Open() ctor.Notes { return ctor.New() }
`,
		"example.com/x/top": `package top

import (
	"example.com/engine/web"
	"example.com/x/middle"
)

var notes = middle.Open()

func Save(r *web.Request) { notes.Put(r.Value("id"), r.Value("text")) }

func Show(r *web.Request) { r.Reply(notes.Get(r.Value("id"))) }
`,
	})
	want := []string{"example.com/engine/ctor.memory.notes, field, proved"}
	res := d.results["example.com/x/top"]
	if got := stores(res); !slices.Equal(got, want) {
		t.Fatalf("found %q, want %q", got, want)
	}
	if got := d.lineOf(res.Findings[0]); got != "10" {
		t.Errorf("reported at line %s, want that of the write, 10", got)
	}
	for _, s := range res.Findings[0].Trace {
		if strings.Contains(s.Posn, "/ctor/ctor.go:") {
			return
		}
	}
	t.Errorf("the trace does not lead to package ctor: %v", res.Findings[0].Trace)
}
