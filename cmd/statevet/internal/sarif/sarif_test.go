package sarif

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/statevet/statevet/analyzer"
	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/cmd/statevet/internal/report"
)

// valid checks a document against the schema of the OASIS committee.
func valid(t *testing.T, doc []byte) {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	schema, err := c.Compile("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(doc))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(v); err != nil {
		t.Errorf("%v\n%s", err, doc)
	}
}

// write returns the only run of a report, which it validates.
func write(t *testing.T, r *report.Report) *sarif.Run {
	t.Helper()
	r.Checks = analyzer.New(new(analyzer.Config))
	r.Root = "/src"
	var b bytes.Buffer
	if err := Write(&b, r); err != nil {
		t.Fatal(err)
	}
	valid(t, b.Bytes())
	doc := new(sarif.Report)
	if err := json.Unmarshal(b.Bytes(), doc); err != nil {
		t.Fatal(err)
	}
	return doc.Runs[0]
}

func found(identity, posn string) report.Found {
	f := &finding.Finding{
		Class: finding.Session, Place: finding.Field, Tier: finding.Proved,
		Identity: identity, Name: "Store.users", What: `names["x"](r)`, Remedy: "use a database",
		Trace: []finding.Step{
			{Role: finding.Declared, Posn: "/src/a/store.go:3:4"},
			{Role: finding.Source, Posn: "/src/web/a b.go:5:6", Note: "r"},
			{Role: finding.Write, Posn: "/src/web/a b.go:7:8"},
			{Role: finding.Read, Posn: "/mod/dep@v1/x.go:9:1"},
			{Role: finding.Read, Posn: "somewhere"},
		},
	}
	return report.Found{Finding: f, Pkg: "example.com/web", Posn: posn, Check: "fieldstate"}
}

func TestWrite(t *testing.T) {
	proved := found("example.com/a.Store.users", "/src/web/a b.go:7:8")
	review := found("example.com/a.Store.names", "/src/web/a b.go:9:8")
	review.Tier, review.Why = finding.Review, "nobody\x1b[2J knows"
	run := write(t, &report.Report{Found: []report.Found{proved, review}, FailOn: finding.Proved})

	if n := len(run.Tool.Driver.Rules); n != len(analyzer.New(new(analyzer.Config))) {
		t.Errorf("%d rules", n)
	}
	for _, r := range run.Tool.Driver.Rules {
		if r.ShortDescription == nil || r.Help == nil || *r.Help.Text == "" || !strings.HasSuffix(*r.HelpURI, "/"+*r.ID+".md") {
			t.Errorf("rule %s lacks help: %+v", *r.ID, r)
		}
	}
	if len(run.Results) != 2 || run.Results[0].Level != "error" || run.Results[1].Level != "warning" {
		t.Fatalf("results: %+v", run.Results)
	}
	res := run.Results[0]
	if got, want := *res.Message.Text, `session state: field Store.users keeps names["x"] (r) between requests. With two replicas: a client that one replica knows is a stranger to the others, and to all after a restart. Instead: use a database.`; got != want {
		t.Errorf("message %q, want %q", got, want)
	}
	if got := *run.Results[1].Message.Text; !strings.Contains(got, "To review: nobody [2J knows.") {
		t.Errorf("message %q", got)
	}
	rule := run.Tool.Driver.Rules[res.RuleIndex]
	if *res.RuleID != "fieldstate" || *rule.ID != "fieldstate" {
		t.Errorf("rule %s, index of %s", *res.RuleID, *rule.ID)
	}
	want := []string{
		"source: r web/a%20b.go:5:6", "write web/a%20b.go:7:8", "declared a/store.go:3:4", "read file:///mod/dep@v1/x.go:9:1",
	}
	var got []string
	for _, l := range res.CodeFlows[0].ThreadFlows[0].Locations {
		p := l.Location.PhysicalLocation
		region := *p.Region
		posn := []string{*p.ArtifactLocation.URI, itoa(*region.StartLine), itoa(*region.StartColumn)}
		got = append(got, *l.Location.Message.Text+" "+strings.Join(posn, ":"))
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("code flow:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func itoa(n int) string {
	text, _ := json.Marshal(n) // a number always encodes
	return string(text)
}

// The fingerprint is that of the store in a package, wherever its lines are.
func TestFingerprint(t *testing.T) {
	moved, other, elsewhere := found("s", "/src/b.go:100:1"), found("t", "/src/a.go:1:1"), found("s", "/src/a.go:1:1")
	elsewhere.Pkg = "example.com/other"
	run := write(t, &report.Report{Found: []report.Found{found("s", "/src/a.go:1:1"), moved, other, elsewhere}})
	hash := func(i int) string { return run.Results[i].PartialFingerprints[fingerprint] }
	if hash(0) == "" || hash(0) != hash(1) || hash(0) == hash(2) || hash(0) == hash(3) {
		t.Errorf("fingerprints %s, %s, %s, %s", hash(0), hash(1), hash(2), hash(3))
	}
}

// What was not checked is no clean run.
func TestNothingChecked(t *testing.T) {
	run := write(t, &report.Report{Failed: []report.Failure{{Pkg: "example.com/x", Why: "does not compile"}}})
	inv := run.Invocations[0]
	if *inv.ExecutionSuccessful || len(inv.ToolExecutionNotifications) != 1 || *inv.ToolExecutionNotifications[0].Message.Text != "example.com/x: does not compile" {
		t.Errorf("invocation %+v", inv)
	}
	if run := write(t, new(report.Report)); !*run.Invocations[0].ExecutionSuccessful || run.Results == nil {
		t.Error("an empty run is no success")
	}
}

// The validator is one: a document that is wrong does not pass.
func TestSchema(t *testing.T) {
	text, err := os.ReadFile("testdata/sarif-schema-2.1.0.json")
	if err != nil || !bytes.Contains(text, []byte("v2.1.0/errata01")) {
		t.Fatalf("not the schema: %v", err)
	}
	c := jsonschema.NewCompiler()
	schema, err := c.Compile("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	if schema.Validate(map[string]any{"version": "2.1.0", "runs": []any{map[string]any{"results": []any{}}}}) == nil {
		t.Error("a run without a tool is valid")
	}
}
