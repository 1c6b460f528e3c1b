package report

import (
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/finding"
)

// What a name has of the syntax of commands is escaped, otherwise than in a text.
func TestGitHub(t *testing.T) {
	f := &finding.Finding{
		Class: finding.Data, Place: finding.Package, Tier: finding.Proved, Identity: "m.x", Name: "x", What: "50%, r", Remedy: "use a database",
		Trace: []finding.Step{{Role: finding.Write, Posn: "/src/a,b:c.go:1:2", Note: "f(x)\x1b\n::error::y"}, {Role: finding.Read, Posn: "somewhere"}},
	}
	review := *f
	review.Tier, review.Why = finding.Review, "nobody knows"
	r := &Report{
		Tree: Tree{}, Root: "/src",
		Found: []Found{
			{f, "m", "/src/a,b:c.go:1:2", "packagestate"},
			{&review, "m", "/elsewhere/x.go", "packagestate"},
		},
		Failed: []Failure{{Pkg: "m/y", Why: "is\nbroken"}},
	}
	const want = `::error file=a%2Cb%3Ac.go,line=1,col=2,title=statevet packagestate::x keeps 50%25, r between requests%0Astore m.x%0Awrite a,b:c.go:1:2  f(x)  ::error::y%0Aread somewhere%0Areplicas what is written at one replica is missing at the others, and everywhere after a restart%0Ainstead use a database
::warning file=/elsewhere/x.go,line=1,col=1,title=statevet packagestate::review: x keeps 50%25, r between requests%0Astore m.x%0Awrite a,b:c.go:1:2  f(x)  ::error::y%0Aread somewhere%0Areview nobody knows%0Areplicas what is written at one replica is missing at the others, and everywhere after a restart%0Ainstead use a database
::error title=statevet%3A not checked::m/y: is broken
1 store keeps client state, 1 store to review, 1 not checked
`
	check := func(want string) {
		t.Helper()
		var b strings.Builder
		if err := GitHub(&b, r); err != nil {
			t.Fatal(err)
		}
		if b.String() != want {
			t.Errorf("got:\n%s\nwant:\n%s", &b, want)
		}
	}
	check(want)
	r.FailOn = finding.Review
	check(strings.Replace(want, "::warning", "::error", 1))
}

func TestWriteJSON(t *testing.T) {
	var b strings.Builder
	if err := WriteJSON(&b, "é\x1b\x7f\u009b\u202e\U000e0001\xff"); err != nil {
		t.Fatal(err)
	}
	if want := `"é\u001b\u007f\u009b\u202e\udb40\udc01\ufffd"` + "\n"; b.String() != want {
		t.Errorf("got %s, want %s", &b, want)
	}
}
