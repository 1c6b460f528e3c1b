package engine

import (
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/value"
)

// What of a client goes in is named where the source says so, and called the request
// where it only names that.
func TestWhat(t *testing.T) {
	for _, tt := range []struct {
		class      finding.Class
		text, want string
	}{
		{finding.Data, "", "identifiers of a client"},
		{finding.Data, "r", "data of the client's request"},
		{finding.Data, "request", "data of the client's request"},
		{finding.Data, "c.Request", "data of the client's request"},
		{finding.Data, "e.Ctx", "data of the client's request"},
		{finding.Data, "r.URL", "r.URL"},
		{finding.Data, "message", "message of the client's request"},
		{finding.Data, `r.FormValue("user")`, `r.FormValue("user")`},
		{finding.Data, fromAccept + "ln.Accept()", "data from ln.Accept()"},
		{finding.Connection, fromAccept + "ln.Accept()", "the client's connection"},
		{finding.Connection, "c.Writer", "the client's connection"},
		{finding.Connection, `c.Param("room")`, `c.Param("room")`},
		{finding.Connection, "", "identifiers of a client"},
	} {
		if got := what(tt.class, value.Source{Text: tt.text}); got != tt.want {
			t.Errorf("%s of %q is called %q, want %q", tt.class, tt.text, got, tt.want)
		}
	}
}

// A remedy leaves room for a store and what goes in, and is never a lock or a sticky
// session.
func TestRemedies(t *testing.T) {
	for _, class := range finding.Classes() {
		remedy := class.Remedy()
		if remedy == "" {
			t.Errorf("there is no remedy for %s", class)
		}
		f := finding.Finding{Class: class, Place: finding.Package, Tier: finding.Review, Name: "sessions", What: "data of the client's request", Remedy: remedy}
		if msg := finding.Format(&f); !strings.Contains(msg, remedy) {
			t.Errorf("the remedy for %s is cut: %q", class, msg)
		}
		for _, bad := range []string{"sticky", "lock", "affinity"} {
			if strings.Contains(remedy, bad) {
				t.Errorf("the remedy for %s is %q", class, remedy)
			}
		}
	}
}
