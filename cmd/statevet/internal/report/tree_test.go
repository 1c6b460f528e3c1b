package report

import (
	"bytes"
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/finding"
)

// unit is what go vet prints about one package.
func unit(pkg, analyzer, result string) string {
	return `{"` + pkg + `": {"` + analyzer + `": ` + result + "}}\n"
}

const (
	diag1 = `{"posn": "/m/a.go:9:2", "end": "/m/a.go:9:3", "message": "one", "novel": "<kept>"}`
	diag2 = `{"posn": "/m/a.go:10:2", "end": "/m/a.go:10:3", "message": "two"}`
)

func TestParse(t *testing.T) {
	units := []string{
		"{}\n",
		unit("m/a", "fieldstate", "["+diag2+","+diag1+"]"),
		"# m/b\n",
		unit("m/b", "internal", `{"error": "failed"}`),
		unit("m/a", "packagestate", "["+diag2+"]"),
		unit("m/a", "fieldstate", "["+diag1+"]"), // again, as a variant for a test
	}
	want := `{
	"m/a": {
		"fieldstate": [
			{
				"posn": "/m/a.go:9:2",
				"end": "/m/a.go:9:3",
				"message": "one",
				"novel": "\u003ckept\u003e"
			},
			{
				"posn": "/m/a.go:10:2",
				"end": "/m/a.go:10:3",
				"message": "two"
			}
		],
		"packagestate": [
			{
				"posn": "/m/a.go:10:2",
				"end": "/m/a.go:10:3",
				"message": "two"
			}
		]
	},
	"m/b": {
		"internal": {
			"error": "failed"
		}
	}
}
`
	// go vet prints packages in any order.
	for i := range units {
		tree, err := Parse([]byte(strings.Join(append(units[i:len(units):len(units)], units[:i]...), "")))
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := JSON(&b, &Report{Tree: tree}); err != nil {
			t.Fatal(err)
		}
		if b.String() != want {
			t.Errorf("rotated by %d: got %s\nwant %s", i, &b, want)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, out := range []string{"{", "text\n", `{"m": {"x": 1}}`, `{"m": {"x": [1]}}`, `{"m": 1}`} {
		if _, err := Parse([]byte(out)); err == nil || !strings.HasPrefix(err.Error(), "output of go vet: ") {
			t.Errorf("Parse(%q): error %v", out, err)
		}
	}
}

func TestJSONOfNothing(t *testing.T) {
	var b bytes.Buffer
	if err := JSON(&b, new(Report)); err != nil || b.String() != "{}\n" {
		t.Errorf("got %q, %v", &b, err)
	}
}

func TestKeepAndSelect(t *testing.T) {
	review := finding.Format(&finding.Finding{Class: finding.Data, Place: finding.Field, Tier: finding.Review, Identity: "m/a.T.f", Name: "f", What: "w", Remedy: "r", Why: "y"})
	tree, err := Parse([]byte(
		unit("m/a", "fieldstate", `[{"posn": "/m/a.go:1:1", "message": `+quote(review)+`}]`) +
			unit("m/a", "packagestate", "["+diag1+"]") +
			unit("m/b", "packagestate", "["+diag2+"]") +
			unit("m/c", "closurestate", "["+diag2+"]")))
	if err != nil {
		t.Fatal(err)
	}
	tree.Keep(func(pkg, posn string) bool {
		if pkg == "m/a" && posn != "/m/a.go:1:1" {
			t.Errorf("position in m/a: %s", posn)
		}
		return pkg != "m/b"
	})
	tree.Select(func(check string) bool { return check != "closurestate" }, false)
	if len(tree) != 1 || len(tree["m/a"]) != 1 || len(tree["m/a"]["packagestate"].Diagnostics) != 1 {
		t.Errorf("left: %v", tree)
	}
}

// Findings that are not wanted go; errors and what is no finding stay.
func TestFilter(t *testing.T) {
	text := func(name string) string {
		return finding.Format(&finding.Finding{
			Class: finding.Session, Place: finding.Field, Tier: finding.Proved,
			Identity: "m/a.T." + name, Name: name, What: "w", Remedy: "r",
		})
	}
	tree := Tree{
		"m/a": {
			"fieldstate": {Diagnostics: []Diagnostic{{Posn: "/m/a/a.go:1:2", Message: text("f")}, {Posn: "/m/a/b.go:1:2", Message: text("f")}}},
			"internal":   {Diagnostics: []Diagnostic{{Posn: "/m/a/a.go:1:2", Message: "it failed"}}},
		},
		"m/b": {"fieldstate": {Diagnostics: []Diagnostic{{Posn: "/m/a/a.go:3:2", Message: text("f")}}}},
		"m/c": {"fieldstate": {Err: "it failed"}},
	}
	tree.Filter(func(f Found) bool { return f.Name != "f" || !strings.HasPrefix(f.Posn, "/m/a/a.go:") })
	if len(tree) != 2 || len(tree["m/c"]) != 1 || len(tree["m/a"]["internal"].Diagnostics) != 1 {
		t.Errorf("got %v", tree)
	}
	if left := tree["m/a"]["fieldstate"].Diagnostics; len(left) != 1 || left[0].Posn != "/m/a/b.go:1:2" {
		t.Errorf("left: %v", left)
	}
}
