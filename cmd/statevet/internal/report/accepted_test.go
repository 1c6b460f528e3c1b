package report

import (
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/finding"
)

// acceptedTree has a finding in web that a directive at the declaration in store
// accepts, one that a directive at the write accepts, and a leftover in store.
func acceptedTree(t *testing.T) Tree {
	t.Helper()
	f := func(id string, step finding.Step) string {
		return message(finding.Finding{
			Class: finding.Data, Place: finding.Package, Tier: finding.Proved, Identity: id, Name: "x", What: "y", Remedy: "z",
			Trace: []finding.Step{step},
		})
	}
	said := func(d finding.Directive) string { return quote(finding.FormatDirective(&d)) }
	tree, err := Parse([]byte(
		unit("m/web", "packagestate", `[
			{"posn": "/m/web/w.go:9:1", "message": `+f("m/store.a", finding.Step{Role: finding.Suppressed, Posn: "../store/s.go:3:5"})+`},
			{"posn": "/m/web/w.go:8:1", "message": `+f("m/web.b", finding.Step{Role: finding.Suppressed, Posn: "w.go:7:2", Note: "here"})+`},
			{"posn": "/m/web/w.go:7:1", "message": `+f("m/web.c", finding.Step{Role: finding.Write, Posn: "w.go:7:1"})+`}]`) +
			unit("m/store", "directive", `[
			{"posn": "/m/store/s.go:2:1", "extra": 1, "message": `+said(finding.Directive{Stores: []string{"m/store.a"}, Reason: "there"})+`},
			{"posn": "/m/store/s.go:5:1", "extra": 1, "message": `+said(finding.Directive{Stores: []string{"m/store.d"}, Reason: "old"})+`},
			{"posn": "/m/store/s.go:9:1", "message": `+said(finding.Directive{Tier: finding.Proved, Problem: finding.NoReason})+`}]`)))
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func TestTakeAccepted(t *testing.T) {
	for _, whole := range []bool{true, false} {
		tree := acceptedTree(t)
		declared := tree.Declared()
		tree.Keep(func(pkg, _ string) bool { return whole || pkg == "m/web" })
		accepted, err := tree.TakeAccepted(declared, whole)
		if err != nil {
			t.Fatal(err)
		}
		SortAccepted(accepted)
		var got []string
		for _, a := range accepted {
			got = append(got, a.Identity+" "+a.Reason+" "+a.Finding.Accepted().Posn)
		}
		if want := "m/store.a there /m/store/s.go:2:1, m/web.b here /m/web/w.go:7:2"; strings.Join(got, ", ") != want {
			t.Errorf("accepted %q, want %s", got, want)
		}
		c := Read(tree)
		if len(c.Found) != 1 || c.Found[0].Identity != "m/web.c" || len(c.Failed) > 0 {
			t.Errorf("found %v, failed %v", c.Found, c.Failed)
		}
		var said []string
		for _, m := range c.Remarks {
			said = append(said, m.Posn+" "+m.Message())
		}
		want := "/m/store/s.go:5:1 review: " + finding.Stale + "\n/m/store/s.go:9:1 " + finding.NoReason
		if !whole {
			want = ""
		}
		if strings.Join(said, "\n") != want {
			t.Errorf("remarks\n%s\nwant\n%s", strings.Join(said, "\n"), want)
		}
	}
}

// The message changes in the JSON as well, and nothing else does.
func TestSay(t *testing.T) {
	tree := acceptedTree(t)
	if _, err := tree.TakeAccepted(tree.Declared(), true); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := JSON(&b, &Report{Tree: tree}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), `"extra": 1,`) || !strings.Contains(b.String(), "review: "+finding.Stale) || strings.Contains(b.String(), "store.d") {
		t.Errorf("got %s", &b)
	}
	d := Diagnostic{raw: []byte("{")}
	if d.say("x") == nil {
		t.Error("no error for what is no JSON")
	}
}

func TestFilterRemarks(t *testing.T) {
	tree := acceptedTree(t)
	tree.FilterRemarks(func(file string) bool { return file != "/m/store/s.go" })
	if c := Read(tree); len(c.Remarks) > 0 || len(c.Found) != 3 {
		t.Errorf("got %+v", c)
	}
}

func TestWriteAccepted(t *testing.T) {
	f := Found{&finding.Finding{Class: finding.Data, Identity: "m.x", Name: "x", What: "y", Remedy: "z"}, "m", "/m/a.go:1:2", "fieldstate"}
	r := &Report{Tree: Tree{}, Dir: "/m", Accepted: []Accepted{f.AcceptedBy(ByBaseline, "known"), f.AcceptedBy(ByConfiguration, "one replica")}}
	for _, show := range []bool{false, true} {
		r.ShowAccepted = show
		var b strings.Builder
		if err := Text(&b, r); err != nil {
			t.Fatal(err)
		}
		const summary = "no new session state found, 1 finding known"
		want := summary + "\n"
		if show {
			want = "accepted:\n  a.go:1:2: x keeps y between requests [fieldstate]\n    suppressed  configuration  one replica\n    replicas    " +
				finding.Data.Difference() + "\n    instead     z\n\n" + summary + ", 1 finding accepted\n"
		}
		if b.String() != want {
			t.Errorf("got\n%s\nwant\n%s", &b, want)
		}
	}
	if len(f.Trace) > 0 {
		t.Error("showing changes the finding")
	}
}
