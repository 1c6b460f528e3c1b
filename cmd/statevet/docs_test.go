package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statevet/statevet/analyzer"
	"github.com/statevet/statevet/analyzer/engine"
	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/cmd/statevet/internal/option"
	"github.com/statevet/statevet/cmd/statevet/internal/settings"
	"github.com/statevet/statevet/docs/checks"
)

// The tests below hold the documentation to what the tool does. What a page
// shows of a program, an output or a fact is a fenced block under a heading,
// and -update writes it.

const root = "../.."

// page is a file of the documentation.
type page struct {
	t          *testing.T
	name, text string
}

func openPage(t *testing.T, name string) *page {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	return &page{t, name, string(data)}
}

// block returns where the content of the first fenced block under a heading is.
func (p *page) block(heading string) (begin, end int) {
	p.t.Helper()
	at := strings.Index(p.text, "\n"+heading+"\n")
	if at < 0 {
		p.t.Fatalf("%s: no heading %q", p.name, heading)
	}
	fence := regexp.MustCompile("(?m)^```.*\n((?s:.*?))^```$").FindStringSubmatchIndex(p.text[at:])
	if fence == nil {
		p.t.Fatalf("%s: no fenced block under %q", p.name, heading)
	}
	return at + fence[2], at + fence[3]
}

// begins checks that the page begins with head, up to its first section.
func (p *page) begins(head string) {
	p.t.Helper()
	at := strings.Index(p.text, "\n## ")
	if at < 0 {
		p.t.Fatalf("%s: no section", p.name)
	}
	p.write(0, at+1, head, "the beginning")
}

// shows checks that the block under a heading is want.
func (p *page) shows(heading, want string) {
	p.t.Helper()
	begin, end := p.block(heading)
	p.write(begin, end, strings.TrimRight(want, "\n")+"\n", fmt.Sprintf("the block under %q", heading))
}

// write checks that a part of the page is want, or makes it so.
func (p *page) write(begin, end int, want, part string) {
	p.t.Helper()
	switch got := p.text[begin:end]; {
	case got == want:
	case !*update:
		p.t.Errorf("%s: %s is\n%s\nwant (go test ./cmd/statevet -update)\n%s", p.name, part, got, want)
	default:
		p.text = p.text[:begin] + want + p.text[end:]
		if err := os.WriteFile(filepath.Join(root, p.name), []byte(p.text), 0o666); err != nil {
			p.t.Fatal(err)
		}
	}
}

// output runs statevet in dir and returns what it prints and its exit status.
func output(t *testing.T, dir string, args ...string) (string, int) {
	t.Helper()
	cmd := exec.Command("statevet", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	exit := (*exec.ExitError)(nil)
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if stderr.Len() > 0 {
		t.Errorf("statevet %s: %s", strings.Join(args, " "), stderr.String())
	}
	return string(out), cmd.ProcessState.ExitCode()
}

// store cuts what is said about one store out of an output.
func store(t *testing.T, out, identity string) string {
	t.Helper()
	for part := range strings.SplitSeq(out, "\n\n") {
		if strings.HasPrefix(part, identity+": ") {
			return part
		}
	}
	t.Fatalf("no finding about %s in\n%s", identity, out)
	return ""
}

func TestReadme(t *testing.T) {
	p := openPage(t, "README.md")
	out, status := output(t, root, "-C", "testdata/sample", "./...")
	if status != 1 {
		t.Errorf("exit status %d for the sample, want 1", status)
	}
	p.shows("## What it says", store(t, out, "example.com/bookshop/limit.PerClient:visitors"))
	for _, identity := range []string{"oauth.pending", "session.Manager.sessions", "cart.memoryStore.items"} {
		store(t, out, "example.com/bookshop/"+identity)
	}
	if strings.Contains(out, "catalog") {
		t.Errorf("the cache of the sample is reported:\n%s", out)
	}

	gate, err := os.ReadFile(filepath.Join(root, ".ci/run"))
	if err != nil {
		t.Fatal(err)
	}
	const test = "go test ./..."
	if begin, end := p.block("## Two commands"); !strings.Contains(p.text[begin:end], "\n"+test+"\n") || !strings.Contains(string(gate), " "+test+"\n") {
		t.Errorf("README.md and .ci/run do not both name %q", test)
	}
}

// Every check has a page, with a program before and after the cure.
func TestCheckPages(t *testing.T) {
	programs, err := filepath.Abs(filepath.Join(root, "testdata/docs"))
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range analyzer.New(new(analyzer.Config)) {
		t.Run(a.Name, func(t *testing.T) {
			p := openPage(t, "docs/checks/"+a.Name+".md")
			p.begins(checks.Head(a.Name, a.Doc))
			if a.Name == option.Internal || a.Name == finding.DirectiveCheck {
				return // they report no state
			}
			dir := filepath.Join(programs, a.Name)
			out, status := output(t, dir, "./before")
			if status != 1 {
				t.Errorf("exit status %d for the program before, want 1:\n%s", status, out)
			}
			finding, summary, _ := strings.Cut(out, "\n\n")
			if !strings.Contains(finding, "["+a.Name+"]") || summary != "1 store keeps client state\n" {
				t.Errorf("want one finding, of %s, for the program before:\n%s", a.Name, out)
			}
			p.shows("## What was seen", finding)
			p.shows("## Before", program(t, dir, "before"))
			p.shows("## After", program(t, dir, "after"))
			if out, status := output(t, dir, "./after"); status != 0 || out != "no session state found\n" {
				t.Errorf("exit status %d for the program after, want 0:\n%s", status, out)
			}
		})
	}
}

// program returns the text of the program in a directory, which has one file.
func program(t *testing.T, dir, name string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, name, "*.go"))
	if err != nil || len(files) != 1 {
		t.Fatalf("%s has %d files (%v), want one", name, len(files), err)
	}
	text, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// The worked example of docs/design.md is what the engine says.
func TestDesignPage(t *testing.T) {
	p := openPage(t, "docs/design.md")
	dir := filepath.Join(root, "testdata/docs/design")
	for _, pkg := range []string{"store", "web"} {
		p.shows("#### Package "+pkg, program(t, dir, pkg))
	}
	p.shows("#### The fact of package store", fact(t, dir, "./store"))
	out, _ := output(t, dir, "./...")
	finding, _, _ := strings.Cut(out, "\n\n")
	p.shows("#### The finding", finding)
}

// fact returns the text of the fact of a package that imports nothing.
func fact(t *testing.T, dir, pattern string) string {
	t.Helper()
	cfg := &packages.Config{Mode: packages.LoadAllSyntax, Dir: dir, Env: append(os.Environ(), "GOFLAGS=", "GOWORK=off")}
	pkgs, err := packages.Load(cfg, pattern)
	if err != nil || len(pkgs) != 1 || len(pkgs[0].Errors) > 0 {
		t.Fatalf("load %s: %v, %v", pattern, pkgs, err)
	}
	a := engine.New(engine.Options{Deps: func() []string { return nil }, Models: func() ([]table.File, error) { return nil, nil }})
	graph, err := checker.Analyze([]*analysis.Analyzer{a}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	var f engine.PackageFact
	if !graph.Roots[0].PackageFact(pkgs[0].Types, &f) {
		t.Fatalf("%s has no fact: %v", pattern, graph.Roots[0].Err)
	}
	return f.String()
}

// The baseline that docs/baseline.md shows is that of the sample server.
func TestBaselinePage(t *testing.T) {
	p := openPage(t, "docs/baseline.md")
	file := filepath.Join(t.TempDir(), "statevet.baseline")
	if out, status := output(t, filepath.Join(root, "testdata/sample"), "-write-baseline", file, "./..."); status != 0 {
		t.Errorf("exit status %d, want 0:\n%s", status, out)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	p.shows("## The file", string(text))
}

// The example of docs/models.md is valid, and the faults that it lists are
// answered as it says.
func TestModelsPage(t *testing.T) {
	p := openPage(t, "docs/models.md")
	for _, section := range []string{"## An example", "## A store inside a library"} {
		begin, end := p.block(section)
		if _, err := table.Load("example", p.text[begin:end]); err != nil {
			t.Error(err)
		}
	}
	begin, end := p.block("## What the validator says")
	lines := strings.Split(strings.TrimSpace(p.text[begin:end]), "\n")
	if len(lines)%2 != 0 {
		t.Fatalf("want pairs of a model and an error, got %d lines", len(lines))
	}
	for i := 0; i < len(lines); i += 2 {
		_, err := table.Load("shop.models", lines[i])
		if want := strings.TrimSpace(lines[i+1]); err == nil || err.Error() != want {
			t.Errorf("%s\nis answered by\n%v\nwant\n%s", lines[i], err, want)
		}
	}
}

// The example of docs/configuration.md does what its comments say, and the faults
// that the page lists are answered as it says.
func TestConfigurationPage(t *testing.T) {
	p := openPage(t, "docs/configuration.md")
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	const handler = "type R struct{}\n\nfunc (*R) Value() string { return \"\" }\n\nvar KIND = map[string]string{}\n\n" +
		"func Handle(r *R) string {\n\tid := r.Value()\n\tlast := KIND[id]\n\tKIND[r.Value()] = id\n\treturn last\n}\n"
	counts := strings.NewReplacer("]string{}", "]int{}", "R) string {\n\tid", "R) int {\n\tid", " = id\n", "++\n")
	models := ""
	for file, kind := range map[string]string{
		"shop/shop.go": "sessions", "limit/limit.go": "visitors", "internal/legacy/old/old.go": "sessions",
		"cmd/admin/main.go": "", "cmd/admin/users/users.go": "sessions", "gen/a_gen.go": "sessions",
	} {
		pkg, text := filepath.Base(filepath.Dir(file)), ""
		if filepath.Base(file) == "main.go" {
			pkg, text = "main", "func main() {}\n"
		}
		if kind != "" {
			text += strings.ReplaceAll(handler, "KIND", kind)
			if kind == "visitors" {
				text = counts.Replace(text)
			}
			path := "example.com/doc/" + filepath.Dir(file)
			models += "handler *" + path + ".R\nsource (*" + path + ".R).Value\n"
		}
		write(file, "package "+pkg+"\n\n"+text)
	}
	write("go.mod", "module example.com/doc\n\ngo 1.26\n")
	write("statevet.models", models)

	out, status := output(t, dir, "-config=off", "-models=statevet.models", "./...")
	if got := stores(out); status != 1 || got != "cmd/admin/users.sessions gen.sessions internal/legacy/old.sessions limit.visitors shop.sessions" {
		t.Errorf("exit status %d without the example: %s\n%s", status, got, out)
	}
	begin, end := p.block("## An example")
	write(".statevet.yaml", p.text[begin:end])
	out, status = output(t, dir, "./...")
	if got := stores(out); status != 1 || got != "shop.sessions" {
		t.Errorf("exit status %d with the example: %s\n%s", status, got, out)
	}

	begin, end = p.block("## What is wrong with a file")
	lines := strings.Split(strings.TrimSpace(p.text[begin:end]), "\n")
	for i := 0; i+1 < len(lines); i += 2 {
		write(".statevet.yaml", lines[i])
		_, err := settings.Find(dir, dir)
		if want := strings.TrimSpace(lines[i+1]); err == nil || err.Error() != want {
			t.Errorf("%s\nis answered by\n%v\nwant\n%s", lines[i], err, want)
		}
	}
}

// stores lists the stores of module example.com/doc that an output speaks of.
func stores(out string) string {
	var found []string
	for line := range strings.Lines(out) {
		if name, ok := strings.CutPrefix(line, "example.com/doc/"); ok {
			name, _, _ = strings.Cut(name, ":")
			found = append(found, name)
		}
	}
	return strings.Join(found, " ")
}

// Who looks for a step of the engine finds its files in the tables of the design.
func TestDesignNamesFiles(t *testing.T) {
	design := openPage(t, "docs/design.md").text
	for _, dir := range []string{"engine", "program", "library"} {
		files, err := filepath.Glob(filepath.Join(root, "analyzer", dir, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatal(len(files), err)
		}
		_, table, _ := strings.Cut(design, "\nIn analyzer/"+dir+", ")
		table, _, _ = strings.Cut(table, "\nIn analyzer/")
		table, _, _ = strings.Cut(table, "\n## ")
		for _, path := range files {
			name := filepath.Base(path)
			if strings.HasSuffix(name, "_test.go") || name == "doc.go" {
				continue
			}
			if !regexp.MustCompile(`\b` + regexp.QuoteMeta(name) + `\b`).MatchString(table) {
				t.Errorf("docs/design.md does not say what analyzer/%s/%s is for", dir, name)
			}
		}
		for _, name := range regexp.MustCompile(`\b[a-z_]+\.go\b`).FindAllString(table, -1) {
			if _, err := os.Stat(filepath.Join(root, "analyzer", dir, name)); err != nil {
				t.Errorf("docs/design.md names a file that is not there: %v", err)
			}
		}
	}
}
