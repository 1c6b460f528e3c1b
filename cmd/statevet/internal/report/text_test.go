package report

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/finding"
)

func quote(s string) string {
	data, _ := json.Marshal(s) // a string always encodes
	return string(data)
}

func message(f finding.Finding) string { return quote(finding.Format(&f)) }

func TestText(t *testing.T) {
	store := finding.Finding{
		Class: finding.Session, Place: finding.Field, Tier: finding.Proved,
		Identity: "example.com/m/auth.Store.users", Name: "Store.users", What: `r.FormValue("user")`, Remedy: "keep it in Redis",
		Trace: []finding.Step{
			{Role: finding.Declared, Posn: "../auth/store.go:5:2"},
			{Role: finding.Source, Posn: "/home/m/web/login.go:8:10", Note: `r.FormValue("user")`},
			{Role: finding.Wired, Posn: "/usr/lib/x.go:1:1"},
		},
	}
	maybe := store
	maybe.Tier, maybe.Why = finding.Review, "read through an accessor"
	evil := finding.Finding{Class: finding.Leak, Place: finding.Package, Tier: finding.Proved, Identity: "example.com/m/a.x", Name: "x\u202e", What: "\u200by", Remedy: "z"}
	tree, err := Parse([]byte(
		unit("example.com/m/web", "fieldstate", `[{"posn": "/home/m/web/login.go:20:2", "message": `+message(store)+`}]`) +
			unit("example.com/m/auth", "fieldstate", `[{"posn": "/home/m/auth/store.go:9:2", "message": `+message(maybe)+`}]`) +
			unit("example.com/m/a", "packagestate", `[{"posn": "/home/m/a\u001b[2J.go:1:1", "message": `+message(evil)+`}, {"posn": "/home/m/a.go:2:2", "message": "no finding"}]`) +
			unit("example.com/m/z", "internal", `[{"posn": "/home/m/z.go:1:1", "message": "panic: boom"}]`) +
			unit("example.com/m/y", "internal", `{"error": "failed"}`)))
	if err != nil {
		t.Fatal(err)
	}
	c := Read(tree)
	found, failed := c.Found, c.Failed
	var b strings.Builder
	if err := Text(&b, &Report{Tree: tree, Found: found, Dir: "/home/m/web"}); err != nil {
		t.Fatal(err)
	}
	want := `example.com/m/a.x: leak, package variable
  ../a [2J.go:1:1: x  keeps  y between requests [packagestate]
    replicas    a client gets what another client of the same replica sent last; other replicas never saw it
    instead     z

example.com/m/auth.Store.users: session, field
  ../auth/store.go:9:2: review: Store.users keeps r.FormValue("user") between requests [fieldstate]
    declared    ../auth/store.go:5:2
    source      login.go:8:10  r.FormValue("user")
    wired       /usr/lib/x.go:1:1
    review      read through an accessor
    replicas    a client that one replica knows is a stranger to the others, and to all after a restart
    instead     keep it in Redis

  login.go:20:2: Store.users keeps r.FormValue("user") between requests [fieldstate]
    declared    ../auth/store.go:5:2
    source      login.go:8:10  r.FormValue("user")
    wired       /usr/lib/x.go:1:1
    replicas    a client that one replica knows is a stranger to the others, and to all after a restart
    instead     keep it in Redis

2 stores keep client state, 1 store to review
`
	if b.String() != want {
		t.Errorf("got:\n%s\nwant:\n%s", &b, want)
	}
	wantFailed := []Failure{
		{"example.com/m/a", "/home/m/a.go:2:2", "packagestate: no finding"},
		{"example.com/m/y", "", "internal: failed"},
		{"example.com/m/z", "/home/m/z.go:1:1", "internal: panic: boom"},
	}
	if len(failed) != len(wantFailed) {
		t.Fatalf("failed: %v", failed)
	}
	for i, f := range failed {
		if f != wantFailed[i] {
			t.Errorf("failed: %v, want %v", f, wantFailed[i])
		}
	}
}

func TestSummary(t *testing.T) {
	one := Found{Finding: &finding.Finding{Tier: finding.Proved, Identity: "a"}}
	two := Found{Finding: &finding.Finding{Tier: finding.Proved, Identity: "b"}}
	rev := Found{Finding: &finding.Finding{Tier: finding.Review, Identity: "c"}}
	for _, tt := range []struct {
		found         []Found
		failed, known int
		want          string
	}{
		{nil, 0, 0, "no session state found"},
		{nil, 2, 0, "no session state found in what could be checked, 2 not checked"},
		{nil, 0, 1, "no new session state found, 1 finding known"},
		{nil, 1, 2, "no new session state found in what could be checked, 2 findings known, 1 not checked"},
		{[]Found{one, one}, 0, 0, "1 store keeps client state"},
		{[]Found{one, two, rev}, 1, 3, "2 stores keep client state, 1 store to review, 3 findings known, 1 not checked"},
		{[]Found{rev}, 0, 0, "1 store to review"},
	} {
		if got := Summary(&Report{Found: tt.found, Failed: make([]Failure, tt.failed), Accepted: slices.Repeat([]Accepted{{By: ByBaseline}}, tt.known)}); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func TestUnknown(t *testing.T) {
	message := func(list ...finding.Unknown) string {
		return `[{"posn": "/m/a.go:1:9", "message": ` + quote(finding.FormatUnknown(list)) + `}]`
	}
	tree, err := Parse([]byte(
		unit("m/a", "internal", message(finding.Unknown{Func: "x.F", Calls: 2}, finding.Unknown{Func: "x.G", Calls: 2})) +
			unit("m/b", "internal", message(finding.Unknown{Func: "x.G\u202ey", Calls: 1}, finding.Unknown{Func: "x.G", Calls: 3})) +
			unit("m/c", "other", message(finding.Unknown{Func: "x.F", Calls: 2}))))
	if err != nil {
		t.Fatal(err)
	}
	r := Report{Unknown: tree.TakeUnknown(), Tree: tree, ShowUnknown: true}
	var b strings.Builder
	if err := Text(&b, &r); err != nil {
		t.Fatal(err)
	}
	const want = `not understood, calls:
       5  x.G
       2  x.F
       1  x.G y

no session state found, 8 calls not understood
`
	if b.String() != want {
		t.Errorf("got:\n%s\nwant:\n%s", &b, want)
	}
	if c := Read(tree); len(tree) != 1 || len(c.Failed) != 1 || c.Failed[0].Pkg != "m/c" {
		t.Errorf("left in the tree: %v", tree)
	}
}
