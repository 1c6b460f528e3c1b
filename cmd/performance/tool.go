package main

import (
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
	shown   string // its command, for the page
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
			name: vetName, shown: "go vet -printf.funcs=NONCE ./...", tests: true, keeps: true, empty: true,
			command: func(w *workspace) []string { return []string{"go", "vet", "-printf.funcs=" + w.nonce, "./..."} },
		},
		{
			name: ownName, shown: "statevet ./...", keeps: true, empty: true,
			command: func(w *workspace) []string { return []string{w.statevet, "./..."} },
		},
		{
			name: unitName, shown: "go vet -vettool=statevet ./...", tests: true, keeps: true, empty: true,
			command: func(w *workspace) []string { return []string{"go", "vet", "-vettool=" + w.statevet, "./..."} },
		},
		{
			name: "staticcheck", install: "honnef.co/go/tools/cmd/staticcheck@v0.8.2", shown: "staticcheck -checks SA5009 ./...", tests: true, keeps: true,
			command: func(w *workspace) []string { return []string{w.bin("staticcheck"), "-checks", "SA5009", "./..."} },
		},
		{
			name: "golangci-lint", install: "github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0", shown: "golangci-lint run --no-config ./...", tests: true, keeps: true,
			command: func(w *workspace) []string {
				return []string{
					w.bin("golangci-lint"), "run", "--no-config", "--default=standard", "--allow-parallel-runners",
					"--max-issues-per-linter=0", "--max-same-issues=0", "--output.text.print-issued-lines=false", "./...",
				}
			},
		},
		{
			name: "gosec", install: "github.com/securego/gosec/v2/cmd/gosec@latest", shown: "gosec ./...",
			command: func(w *workspace) []string { return []string{w.bin("gosec"), "-quiet", "./..."} },
		},
		{
			name: "NilAway", install: "go.uber.org/nilaway/cmd/nilaway@latest", shown: "nilaway -include-pkgs=MODULE ./...", tests: true,
			command: func(w *workspace) []string { return []string{w.bin("nilaway"), "-include-pkgs=" + w.path, "./..."} },
		},
	}
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

// bench knows where the tools are.
type bench struct {
	options
	tools []tool
	env   []string
}

// newBench builds the tools that are not there yet, and statevet always.
func newBench(o options) (*bench, error) {
	for _, dir := range []*string{&o.tools, &o.scratch} {
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
	b := &bench{options: o, env: append(os.Environ(), "GOWORK=off", "GOCACHE="+strings.TrimSpace(string(cache)))}
	wanted := strings.Split(o.only, ",")
	for _, t := range tools() {
		if o.only == "" || slices.Contains(wanted, t.name) {
			b.tools = append(b.tools, t)
		}
	}
	if len(b.tools) == 0 {
		return nil, fmt.Errorf("no tool is called %s", o.only)
	}
	for _, t := range b.tools {
		if t.install == "" {
			continue
		}
		if _, err := os.Stat(b.binary(t)); err == nil {
			continue
		}
		fmt.Fprintln(os.Stderr, "building", t.install)
		if err := command(".", []string{"GOBIN=" + o.tools}, "go", "install", t.install); err != nil {
			return nil, err
		}
	}
	statevet := filepath.Join(o.tools, ownName)
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
	out := map[string]string{vetName: runtime.Version(), ownName: revision(b.source)}
	if goVersion, err := exec.Command("go", "env", "GOVERSION").Output(); err == nil {
		out[vetName] = strings.TrimSpace(string(goVersion))
	}
	for _, t := range tools() {
		if t.install == "" {
			continue
		}
		if info, err := buildinfo.ReadFile(b.binary(t)); err == nil {
			out[t.name] = info.Main.Version
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
