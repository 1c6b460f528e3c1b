package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/finding"
)

// TestPage adds up the tables of docs/accuracy.md.
func TestPage(t *testing.T) {
	text, err := os.ReadFile("../../docs/accuracy.md")
	if err != nil {
		t.Fatal(err)
	}
	tables := readTables(t, string(text))
	total := tables["In all"][0]
	for _, table := range []string{"By class", "By kind", "By program"} {
		for _, column := range []string{"found", "labelled", "right", "wrong"} {
			if _, ok := tables[table][0][column]; !ok {
				continue
			}
			sum := 0
			for _, row := range tables[table] {
				sum += number(t, row[column])
			}
			if want := number(t, total[column]); sum != want {
				t.Errorf("%s: %s adds up to %d, the total is %d", table, column, sum, want)
			}
		}
	}
	for name, table := range tables {
		for _, row := range table {
			if row["recall"] != "" && row["recall"] != percent(number(t, row["found"]), number(t, row["labelled"])) {
				t.Errorf("%s: recall of %v does not follow from the counts", name, row)
			}
			if row["precision"] != "" && row["precision"] != percent(number(t, row["right"]), number(t, row["right"])+number(t, row["wrong"])) {
				t.Errorf("%s: precision of %v does not follow from the counts", name, row)
			}
		}
	}
	why, err := parseCauses(causesText)
	if err != nil {
		t.Fatal(err)
	}
	missed := count(why, func(c cause) bool { return c.kind == "missed" })
	if want := number(t, total["labelled"]) - number(t, total["found"]); missed != want {
		t.Errorf("%d causes of misses, and %d misses", missed, want)
	}
	for _, c := range why {
		if !strings.Contains(string(text), c.store+" ("+c.repo+")") {
			t.Errorf("the page does not list %s of %s", c.store, c.repo)
		}
	}
}

// readTables returns the tables of a page by heading, as rows by column.
func readTables(t *testing.T, text string) map[string][]map[string]string {
	t.Helper()
	tables := map[string][]map[string]string{}
	heading, columns := "", []string(nil)
	for line := range strings.SplitSeq(text, "\n") {
		switch {
		case strings.HasPrefix(line, "## "):
			heading, columns = line[3:], nil
		case !strings.HasPrefix(line, "|"), strings.HasPrefix(line, "|---"):
		case columns == nil:
			columns = cells(line)
		default:
			row := map[string]string{}
			for i, cell := range cells(line) {
				if _, ok := row[columns[i]]; !ok { // the second interval is that of precision
					row[columns[i]] = cell
				}
			}
			tables[heading] = append(tables[heading], row)
		}
	}
	for _, want := range []string{"In all", "By class", "By kind", "By program"} {
		if len(tables[want]) == 0 {
			t.Fatalf("no table %q", want)
		}
	}
	return tables
}

func cells(line string) []string {
	var out []string
	for cell := range strings.SplitSeq(strings.Trim(line, "|"), "|") {
		out = append(out, strings.TrimSpace(cell))
	}
	return out
}

func number(t *testing.T, s string) int {
	t.Helper()
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestWilson(t *testing.T) {
	// Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
	for _, tt := range []struct {
		n, all    int
		low, high float64
	}{{81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0, 0.1611}, {1, 29, 0.0061, 0.1718}} {
		low, high := wilson(tt.n, tt.all)
		if math.Abs(low-tt.low) > 1e-4 || math.Abs(high-tt.high) > 1e-4 {
			t.Errorf("wilson(%d, %d) = %.4f, %.4f, want %.4f, %.4f", tt.n, tt.all, low, high, tt.low, tt.high)
		}
	}
}

const sample = `# repo: a/b
# commit: 0123
# complete: yes
report	session	package-var	s.go:5	sessions	h.go:9,h.go:12	by id
cache	-	field	c.go:3	C.m	c.go:8	refilled
grey	-	field	g.go:1	G.m	-	either
`

func TestJudge(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.tsv")
	if err := os.WriteFile(file, []byte(sample), 0o666); err != nil {
		t.Fatal(err)
	}
	p, err := readProgram(file)
	if err != nil {
		t.Fatal(err)
	}
	f := func(tier finding.Tier) *finding.Finding {
		return &finding.Finding{Class: finding.Session, Tier: tier, Name: "x"}
	}
	p.judge(report{f(finding.Review), "h.go:12", nil})
	p.judge(report{f(finding.Proved), "x.go:1", []string{"s.go:5"}})
	p.judge(report{f(finding.Proved), "c.go:3", []string{"s.go:5"}}) // stands at a cache
	p.judge(report{f(finding.Proved), "g.go:1", nil})
	p.judge(report{f(finding.Review), "y.go:1", nil})
	got := fmt.Sprintf("%d %d %d %d %d %t %s %v", p.found(), p.right, p.wrong, p.provedRight, p.provedWrong, p.labels[0].proved, p.labels[0].told, p.alarms)
	if want := "1 2 2 1 1 true session [{c.go:3 x} {y.go:1 x}]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if err := (causes{{"alarm", "a/b", "x", "why"}}).check([]*program{p}); err != nil {
		t.Error(err)
	}
	err = causes{{"missed", "a/b", "sessions", "why"}}.check([]*program{p})
	if err == nil || !strings.Contains(err.Error(), "no longer needed:\tmissed\ta/b\tsessions") || !strings.Contains(err.Error(), "no cause for\talarm\ta/b\tx") {
		t.Errorf("check: %v", err)
	}
}

func TestLabelErrors(t *testing.T) {
	dir := t.TempDir()
	for text, want := range map[string]string{
		"# repo: a/b\nreport\tx\n": "a.tsv:2: 2 columns, want at least 6",
		"# repo: a/b\n":            "want a line '# repo: OWNER/NAME'",
	} {
		file := filepath.Join(dir, "a.tsv")
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		if _, err := readProgram(file); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
	if _, err := parseCauses("missed\ta/b\tx\n"); err == nil {
		t.Error("a cause without a reason is taken")
	}
	if err := run("statevet", dir, "", ""); err == nil || !strings.Contains(err.Error(), "-checkouts") {
		t.Errorf("got %v", err)
	}
}

// A tool that crashes has not found nothing, whatever its exit status.
func TestStatus(t *testing.T) {
	for script, ok := range map[string]bool{
		"echo '{}'":         true,
		"echo '{}'; exit 1": true,
		"echo '{}'; exit 2": true, // a package could not be checked
		"exit 2":            false,
		"echo '{}'; exit 3": false,
		"kill -9 $$":        false,
	} {
		tool := filepath.Join(t.TempDir(), "tool")
		if err := os.WriteFile(tool, []byte("#!/bin/sh\n"+script+"\n"), 0o777); err != nil {
			t.Fatal(err)
		}
		if _, err := new(program).findings(tool, "/", t.TempDir()); (err == nil) != ok {
			t.Errorf("%s: error %v", script, err)
		}
	}
}
