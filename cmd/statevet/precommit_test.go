//go:build hosts

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestPreCommitPrograms runs the hook on every module of testdata/programs, in one
// repository with an entry for each, and wants what the command prints.
func TestPreCommitPrograms(t *testing.T) {
	dir := t.TempDir()
	hooks, work := filepath.Join(dir, "hooks"), filepath.Join(dir, "work")
	if err := os.Mkdir(filepath.Join(dir, "home"), 0o777); err != nil {
		t.Fatal(err)
	}
	vars, err := preCommitEnv(filepath.Join(dir, "home"), os.Getenv("PATH"))
	if err != nil {
		t.Fatal(err)
	}
	env := append(os.Environ(), vars...)
	in := func(dir string, fails bool, name string, args ...string) string {
		t.Helper()
		cmd := exec.Command(name, args...)
		cmd.Dir, cmd.Env = dir, env
		out, err := cmd.CombinedOutput()
		if err != nil && !fails {
			t.Fatalf("%s %v: %v\n%s", name, args, err, out)
		}
		return string(out)
	}
	if err := copyCheckout(hooks); err != nil {
		t.Fatal(err)
	}
	commit := []string{"-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", "all"}
	in(hooks, false, "git", "init", "-q")
	in(hooks, false, "git", "add", ".")
	in(hooks, false, "git", commit...)
	rev := strings.TrimSpace(in(hooks, false, "git", "rev-parse", "HEAD"))
	tool := filepath.Join(dir, "statevet")
	in(hooks, false, "go", "build", "-o", tool, "./cmd/statevet")

	for _, part := range []string{"programs", "stubs"} {
		if err := os.CopyFS(filepath.Join(work, "testdata", part), os.DirFS(filepath.Join(root, "testdata", part))); err != nil {
			t.Fatal(err)
		}
	}
	modules, err := filepath.Glob(filepath.Join(work, "testdata/programs/*/go.mod"))
	if err != nil || len(modules) < 10 {
		t.Fatalf("%d modules, %v", len(modules), err)
	}
	config := fmt.Sprintf("repos:\n- repo: %s\n  rev: %s\n  hooks:\n", hooks, rev)
	for _, m := range modules {
		area := filepath.Base(filepath.Dir(m))
		config += fmt.Sprintf("  - {id: statevet, name: programs of %s, args: [-C, testdata/programs/%s, ./...]}\n", area, area)
	}
	if err := os.WriteFile(filepath.Join(work, ".pre-commit-config.yaml"), []byte(config), 0o666); err != nil {
		t.Fatal(err)
	}
	in(work, false, "git", "init", "-q")
	in(work, false, "git", "add", ".")
	got := in(work, true, "pre-commit", "run", "--all-files", "--verbose", "--color=never")
	for _, m := range modules {
		area := filepath.Base(filepath.Dir(m))
		want := strings.TrimSpace(in(work, true, tool, "-C", "testdata/programs/"+area, "./..."))
		_, section, _ := strings.Cut(got, "programs of "+area+"...")
		section, _, _ = strings.Cut(section, "\nprograms of ")
		if want == "" || !strings.Contains(section, want) {
			t.Errorf("%s: the hook prints\n%s\nwant\n%s", area, section, want)
		}
	}
}
