package main

import (
	"context"
	"debug/buildinfo"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// A tool is one of those that are compared.
type tool struct {
	name    string
	install string // what go install builds; statevet and go vet have none
	tests   bool   // it looks at test files
	keeps   bool   // it has a cache, of its own or go vet's; of others all runs are cold
	empty   bool   // it is measured with an empty build cache too
	command func(w *workspace) []string
}

const (
	vetName  = "go vet"
	ownName  = "statevet"
	unitName = "go vet -vettool=statevet"
)

// tools is the order of the tables. What must be another text for a tool to forget what
// it knows is in w.nonce, and its cache in w.cache.
func tools() []tool {
	return []tool{
		{
			name: vetName, tests: true, keeps: true, empty: true,
			command: func(w *workspace) []string { return []string{"go", "vet", "-printf.funcs=" + w.nonce, "./..."} },
		},
		{
			name: ownName, keeps: true, empty: true,
			command: func(w *workspace) []string { return []string{w.statevet, "./..."} },
		},
		{
			name: unitName, tests: true, keeps: true, empty: true,
			command: func(w *workspace) []string { return []string{"go", "vet", "-vettool=" + w.statevet, "./..."} },
		},
		{
			name: "staticcheck", install: "honnef.co/go/tools/cmd/staticcheck@v0.8.2", tests: true, keeps: true,
			command: func(w *workspace) []string { return []string{w.bin("staticcheck"), "-checks", "SA5009", "./..."} },
		},
		{
			name: "golangci-lint", install: "github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0", tests: true, keeps: true,
			command: func(w *workspace) []string {
				return []string{
					w.bin("golangci-lint"), "run", "--no-config", "--default=standard", "--allow-parallel-runners",
					"--max-issues-per-linter=0", "--max-same-issues=0", "--output.text.print-issued-lines=false", "./...",
				}
			},
		},
		{
			name: "gosec", install: "github.com/securego/gosec/v2/cmd/gosec@v2.30.0",
			command: func(w *workspace) []string { return []string{w.bin("gosec"), "-quiet", "./..."} },
		},
		{
			name: "NilAway", install: "go.uber.org/nilaway/cmd/nilaway@v0.0.0-20260918162853-acb8859b9031", tests: true,
			command: func(w *workspace) []string { return []string{w.bin("nilaway"), "-include-pkgs=" + w.path, "./..."} },
		},
	}
}

// shown is the tool's command as the page has it.
func (t tool) shown() string {
	w := &workspace{path: "MODULE", nonce: "NONCE", statevet: ownName}
	return strings.Join(t.command(w), " ")
}

// ran reports why a run of a tool does not count: each reports the mistake that the
// probe has for it, and ends with a small exit status for that.
func ran(t tool, output string, exit int) error {
	if exit < 0 || exit > 3 || t.name == ownName && exit == 2 {
		return fmt.Errorf("%s: exit status %d\n%s", t.name, exit, tail(output))
	}
	if !strings.Contains(output, probeFile) {
		return fmt.Errorf("%s: it does not report %s (exit status %d)\n%s", t.name, probeFile, exit, tail(output))
	}
	return nil
}

func tail(s string) string { return s[max(0, len(s)-2000):] }

// chosen returns the tools with the names, all if there are none.
func chosen(names string) ([]tool, error) {
	all := tools()
	if names == "" {
		return all, nil
	}
	wanted := strings.Split(names, ",")
	for _, name := range wanted {
		if !slices.ContainsFunc(all, func(t tool) bool { return t.name == name }) {
			return nil, fmt.Errorf("no tool is called %q", name)
		}
	}
	return slices.DeleteFunc(all, func(t tool) bool { return !slices.Contains(wanted, t.name) }), nil
}

// bench knows where the tools are.
type bench struct {
	options
	ctx   context.Context
	tools []tool
	env   []string
}

// newBench builds statevet and, to compare it on modules, the tools that are not there
// yet.
func newBench(ctx context.Context, o options, compare bool) (*bench, error) {
	b := &bench{options: o, ctx: ctx}
	tools, err := chosen(o.only)
	if err != nil {
		return nil, err
	}
	if compare {
		b.tools = tools
	}
	for _, dir := range []*string{&b.options.tools, &b.scratch} {
		if *dir == "" {
			return nil, fmt.Errorf("flags -tools and -scratch are needed to measure")
		}
		abs, err := filepath.Abs(*dir)
		if err != nil {
			return nil, err
		}
		if err := os.MkdirAll(abs, 0o777); err != nil {
			return nil, err
		}
		*dir = abs
	}
	// The build cache stays where it is when other caches move, see run.
	cache, err := exec.Command("go", "env", "GOCACHE").Output()
	if err != nil {
		return nil, fmt.Errorf("go env GOCACHE: %w", err)
	}
	b.env = append(os.Environ(), "GOWORK=off", "GOCACHE="+strings.TrimSpace(string(cache)))
	for _, t := range b.tools {
		if t.install == "" {
			continue
		}
		_, version, _ := strings.Cut(t.install, "@")
		if info, err := buildinfo.ReadFile(b.binary(t)); err == nil && info.Main.Version == version {
			continue
		}
		fmt.Fprintln(os.Stderr, "building", t.install)
		if err := command(".", []string{"GOBIN=" + b.options.tools}, "go", "install", t.install); err != nil {
			return nil, err
		}
	}
	statevet := filepath.Join(b.options.tools, ownName)
	if err := os.Remove(statevet); err != nil && !os.IsNotExist(err) {
		return nil, err
	}
	return b, command(o.source, nil, "go", "build", "-o", statevet, "./cmd/statevet")
}

func (b *bench) binary(t tool) string {
	name, _, _ := strings.Cut(t.install, "@")
	return filepath.Join(b.options.tools, filepath.Base(name))
}

// versions names what is measured.
func (b *bench) versions() map[string]string {
	out := make(map[string]string)
	if b.slope > 0 {
		out[ownName] = revision(b.source)
	}
	for _, t := range b.tools {
		switch t.name {
		case vetName:
			out[vetName] = runtime.Version()
			if goVersion, err := exec.Command("go", "env", "GOVERSION").Output(); err == nil {
				out[vetName] = strings.TrimSpace(string(goVersion))
			}
		case ownName, unitName:
			out[ownName] = revision(b.source)
		default:
			if info, err := buildinfo.ReadFile(b.binary(t)); err == nil {
				out[t.name] = info.Main.Version
			}
		}
	}
	return out
}

// revision is the commit that a directory is at.
func revision(dir string) string {
	head, err := exec.Command("git", "-C", dir, "rev-parse", "HEAD").Output()
	if err != nil {
		return "not in git"
	}
	rev := strings.TrimSpace(string(head))
	if changes, err := exec.Command("git", "-C", dir, "status", "--porcelain", "--untracked-files=no").Output(); err != nil || len(changes) > 0 {
		rev += ", changed"
	}
	return rev
}

func cores() int { return runtime.NumCPU() }

// command runs what is not measured.
func command(dir string, env []string, args ...string) error {
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", strings.Join(args, " "), err, tail(string(out)))
	}
	return nil
}
