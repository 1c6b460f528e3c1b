package main

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestPage holds docs/performance.md to its data, and its ratios and slope to its own
// rows.
func TestPage(t *testing.T) {
	const name = "../../docs/performance"
	text, err := os.ReadFile(name + ".md")
	if err != nil {
		t.Fatal(err)
	}
	d, err := readData(name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	if string(page(d)) != string(text) {
		t.Error("docs/performance.md is not what performance.json gives; run cmd/performance without a module")
	}
	if len(d.Modules) > 0 {
		checkPage(t, string(text))
	}
}

func checkPage(t *testing.T, text string) {
	t.Helper()
	tables := readTables(text)
	if len(tables["Ratios"]) != len(targets) {
		t.Errorf("%d rows of ratios, %d targets", len(tables["Ratios"]), len(targets))
	}
	for _, row := range tables["Ratios"] {
		for _, m := range tables["Modules"] {
			module := m["module"]
			figure := func(tool string) string {
				for _, r := range tables["Costs on "+module] {
					if r["tool"] == tool {
						return r[row["in"]]
					}
				}
				return ""
			}
			want := quotient(figure(row["of"]), figure(row["to"]))
			got := strings.Trim(row[module], "*")
			if got != want {
				t.Errorf("%s: %s of %s to %s is %s, its rows give %s", module, row["in"], row["of"], row["to"], got, want)
			}
			if got != "-" && (number(t, got) > number(t, row["at most"])) != strings.Contains(row[module], "**") {
				t.Errorf("%s: %s of %s to %s is %s: bold is wrong", module, row["in"], row["of"], row["to"], row[module])
			}
		}
	}
	for i, row := range tables["Growth"] {
		if i == 0 {
			continue
		}
		before := tables["Growth"][i-1]
		per := (number(t, row["CPU"]) - number(t, before["CPU"])) / (number(t, row["lines"]) - number(t, before["lines"])) * 1000
		if got := number(t, row["CPU per 1000 lines"]); got != round(per, 3) {
			t.Errorf("%s lines: %v CPU seconds per 1000, its rows give %v", row["lines"], got, per)
		}
	}
}

// readTables returns the first table under each heading, as rows by column.
func readTables(text string) map[string][]map[string]string {
	tables := map[string][]map[string]string{}
	heading, columns := "", []string(nil)
	for line := range strings.SplitSeq(text, "\n") {
		if h, ok := strings.CutPrefix(line, "## "); ok {
			heading, columns = h, nil
		}
		if !strings.HasPrefix(line, "|") || strings.HasPrefix(line, "|---") {
			continue
		}
		cells := strings.Split(strings.Trim(line, "| "), " | ")
		if columns == nil {
			columns = cells
			continue
		}
		row := map[string]string{}
		for i, c := range cells {
			if i < len(columns) {
				row[columns[i]] = c
			}
		}
		tables[heading] = append(tables[heading], row)
	}
	return tables
}

func number(t *testing.T, s string) float64 {
	t.Helper()
	n, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// sampleData has a module on which one tool was measured twice, and one never.
func sampleData() *data {
	d := &data{Tools: map[string]string{vetName: "go1.26"}}
	m := module{Name: "m", Commit: "c", Lines: 1000, Packages: 3, Edited: "leaf", Affected: 2}
	d.replace(m, []measurement{
		{"m", vetName, cold, "s1", cost{10, 5, 100}}, {"m", vetName, cold, "s1", cost{12, 7, 300}},
		{"m", ownName, cold, "s1", cost{6, 4, 50}}, {"m", "gosec", cold, "s1", cost{3, 3, 10}},
	})
	d.Slope = []generated{{1000, cost{1, 1, 10}}, {11000, cost{2, 2, 20}}}
	return d
}

func TestRatiosFollowFromRows(t *testing.T) {
	text := string(page(sampleData()))
	checkPage(t, text)
	for _, want := range []string{
		"| go vet | 11.0 | 6.0 | 200 | - |",
		"| statevet | cold CPU | go vet | 0.75 | 0.55 |",
		"| statevet | cold CPU | gosec | 0.70 | **2.00** |",
		"| gosec | 3.0 | 3.0 | 10 | 3.00 | 3.00 | 3.0 | 3.0 | - |", // it keeps nothing
		"| NilAway | - |",
		"| 11000 | 2.00 | 2.00 | 20 | 0.100 |",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
}

func TestMedian(t *testing.T) {
	for _, test := range []struct {
		in   []cost
		want cost
	}{
		{nil, cost{}},
		{[]cost{{1, 2, 3}}, cost{1, 2, 3}},
		{[]cost{{9, 1, 5}, {1, 9, 4}, {5, 5, 6}}, cost{5, 5, 5}},
		{[]cost{{1, 1, 1}, {3, 5, 7}}, cost{2, 3, 4}},
	} {
		if got := median(test.in); got != test.want {
			t.Errorf("median of %v is %v, want %v", test.in, got, test.want)
		}
	}
}

// What is measured again replaces what was, and nothing else.
func TestReplace(t *testing.T) {
	d := sampleData()
	d.replace(module{Name: "m", Lines: 2000}, []measurement{{"m", vetName, cold, "s2", cost{20, 1, 1}}, {"m", vetName, warm, "s2", cost{2, 1, 1}}})
	if got := d.of("m", vetName, cold); !slices.Equal(got, []cost{{20, 1, 1}}) {
		t.Errorf("go vet, cold: %v", got)
	}
	if got := d.of("m", ownName, cold); len(got) != 1 {
		t.Errorf("statevet, cold: %v", got)
	}
	if len(d.Modules) != 1 || d.Modules[0].Lines != 2000 {
		t.Errorf("modules %v", d.Modules)
	}
	if got := d.sessions("m"); !slices.Equal(got, []string{"s1", "s2"}) {
		t.Errorf("sessions %v", got)
	}
	name := filepath.Join(t.TempDir(), "data.json")
	if err := d.write(name); err != nil {
		t.Fatal(err)
	}
	if again, err := readData(name); err != nil || string(page(again)) != string(page(d)) {
		t.Errorf("another page after writing and reading: %v", err)
	}
}

func TestRunsThatDoNotCount(t *testing.T) {
	own, other := tool{name: ownName}, tool{name: "staticcheck"}
	for _, test := range []struct {
		tool   tool
		output string
		exit   int
		ok     bool
	}{
		{own, "statevetprobe/probe.go:14:1: notes", 1, true},
		{own, "statevetprobe/probe.go:14:1: notes", 2, false}, // a package was not checked
		{own, "", 0, false},
		{other, "statevetprobe/probe.go:34:9: nil", 1, true},
		{other, "killed, probe.go", -1, false},
		{other, "usage", 2, false},
	} {
		if err := ran(test.tool, test.output, test.exit); (err == nil) != test.ok {
			t.Errorf("%s, %q, exit status %d: %v", test.tool.name, test.output, test.exit, err)
		}
	}
}

func TestLeaf(t *testing.T) {
	pkg := func(path string, deps ...string) listed {
		p := listed{ImportPath: path, GoFiles: []string{"x.go"}, Deps: deps}
		p.Module = &struct{ Path string }{"m"}
		return p
	}
	all := []listed{pkg("m/alone", "fmt"), pkg("m/top", "m/mid", "m/low", "fmt"), pkg("m/mid", "m/low", "fmt"), pkg("m/low", "fmt")}
	if got := leaf(all); got == nil || got.ImportPath != "m/low" || dependents(all, got.ImportPath) != 2 {
		t.Errorf("leaf is %v", got)
	}
}

// The probe is no package of the module, and the file that is edited is one that counts,
// in the root of the module as well.
func TestSurvey(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod": "module example.com/m\n\ngo 1.26\n", "a_plan9.go": "package m\n", "b.go": "package m\n\nvar X int\n",
		"cmd/main.go": "package main\n\nimport _ \"example.com/m\"\n\nfunc main() {}\n", probeDir + "/" + probeFile: probe,
	} {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	w := &workspace{dir: dir, env: append(os.Environ(), "GOWORK=off", "GOFLAGS=", "GOOS=linux")}
	if err := w.survey(); err != nil {
		t.Fatal(err)
	}
	if filepath.Base(w.file) != "b.go" || w.Edited != "example.com/m" || w.Packages != 2 || w.Affected != 1 || w.Lines != 8 {
		t.Errorf("%+v, edited %s", w.module, w.file)
	}
}

// Words of the command line that measure nothing are refused before anything is built.
func TestChoice(t *testing.T) {
	if got, err := chosen("gosec,go vet"); err != nil || len(got) != 2 || got[0].name != vetName {
		t.Errorf("chosen %v, error %v", got, err)
	}
	if got, err := chosen(""); err != nil || len(got) != len(tools()) {
		t.Errorf("chosen %v, error %v", got, err)
	}
	if _, err := chosen("gosec,gosek"); err == nil || !strings.Contains(err.Error(), "gosek") {
		t.Errorf("error %v", err)
	}
	if err := run(t.Context(), options{slope: 500}, nil); err == nil || !strings.Contains(err.Error(), "-slope 500") {
		t.Errorf("error %v", err)
	}
}

// Only what is measured gets another version, and not beside figures of another machine.
func TestVersions(t *testing.T) {
	only, err := chosen("go vet")
	if err != nil {
		t.Fatal(err)
	}
	if got := (&bench{tools: only}).versions(); len(got) != 1 || got[vetName] == "" {
		t.Errorf("versions %v", got)
	}
	d := sampleData()
	if err := d.on("a"); err != nil || d.Machine != "a" {
		t.Errorf("machine %q, error %v", d.Machine, err)
	}
	if err := d.on("b"); err == nil || d.Machine != "a" {
		t.Errorf("machine %q, error %v", d.Machine, err)
	}
}

// The page shows the commands that are run.
func TestShown(t *testing.T) {
	for _, tool := range tools() {
		if tool.name == "NilAway" && tool.shown() != "nilaway -include-pkgs=MODULE ./..." || tool.name == vetName && tool.shown() != "go vet -printf.funcs=NONCE ./..." {
			t.Errorf("%s: %s", tool.name, tool.shown())
		}
	}
}

// The copy is edited, and never the checkout.
func TestEditChangesTheCopy(t *testing.T) {
	from, to := t.TempDir(), filepath.Join(t.TempDir(), "copy")
	for name, text := range map[string]string{"go.mod": "module m\n", "low/low.go": "package low\n", "low/a_test.go": "package low\n", ".git/HEAD": "x"} {
		name = filepath.Join(from, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := copyModule(to, from); err != nil {
		t.Fatal(err)
	}
	w := &workspace{dir: to, file: filepath.Join(to, "low/low.go")}
	for _, w.nonce = range []string{"first", "second"} {
		if err := w.edit(); err != nil {
			t.Fatal(err)
		}
	}
	read := func(name string) string {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Error(err)
		}
		return string(text)
	}
	if got := read(filepath.Join(to, "low/low.go")); !strings.Contains(got, "statevetEditfirst()") || !strings.Contains(got, "statevetEditsecond()") {
		t.Errorf("the copy is\n%s", got)
	}
	if read(filepath.Join(from, "low/low.go")) != "package low\n" || read(filepath.Join(to, "low/a_test.go")) != "package low\n" {
		t.Error("another file was edited")
	}
	if _, err := os.Stat(filepath.Join(to, ".git")); err == nil {
		t.Error("git's files were copied")
	}
}
