//go:build hosts

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestPreCommit runs Debian's pre-commit with this checkout as its repository of
// hooks, as it stands, committed or not. It needs more than Go, so that .ci/run,
// which installs that, runs it by name, and go test ./... does not.
func TestPreCommit(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Files:               []string{"testdata/hosts/precommit.txtar"},
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			if err := copyCheckout(filepath.Join(env.WorkDir, "hooks")); err != nil {
				return err
			}
			vars, err := preCommitEnv(filepath.Join(env.WorkDir, "home"), env.Getenv("PATH"))
			for _, v := range vars {
				name, value, _ := strings.Cut(v, "=")
				env.Setenv(name, value)
			}
			return err
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"plain": plain},
	})
}

// copyCheckout copies what git knows of this checkout, and what it would add.
func copyCheckout(to string) error {
	list := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	list.Dir = root
	out, err := list.Output()
	if err != nil {
		return err
	}
	for name := range strings.SplitSeq(strings.TrimSuffix(string(out), "\x00"), "\x00") {
		text, err := os.ReadFile(filepath.Join(root, name))
		if os.IsNotExist(err) {
			continue // deleted
		} else if err != nil {
			return err
		}
		file := filepath.Join(to, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(file, text, 0o666); err != nil {
			return err
		}
	}
	return nil
}

// preCommitEnv is what the environment of pre-commit has of its own: a home, and the
// caches that the go command has without it.
func preCommitEnv(home, path string) ([]string, error) {
	out, err := exec.Command("go", "env", "GOCACHE", "GOMODCACHE").Output()
	if err != nil {
		return nil, err
	}
	dirs := strings.Fields(string(out))
	return []string{"HOME=" + home, "GOCACHE=" + dirs[0], "GOMODCACHE=" + dirs[1], "GOFLAGS=", "GOWORK=", "PATH=" + withoutStatevet(path)}, nil
}

// withoutStatevet drops the directories of a PATH that have a statevet: the hook
// shall find the one that pre-commit builds.
func withoutStatevet(path string) string {
	dirs := slices.DeleteFunc(filepath.SplitList(path), func(dir string) bool {
		_, err := os.Stat(filepath.Join(dir, "statevet"))
		return err == nil
	})
	return strings.Join(dirs, string(filepath.ListSeparator))
}
