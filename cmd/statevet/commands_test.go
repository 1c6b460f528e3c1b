package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The commands that these pages show are run, one by one, in a copy of the sample
// server: they find what it keeps, or nothing, and complain of nothing.
func TestCommands(t *testing.T) {
	for _, name := range []string{"docs/baseline.md", "docs/ci.md"} {
		t.Run(filepath.Base(name), func(t *testing.T) {
			t.Parallel()
			p := openPage(t, name)
			dir := t.TempDir()
			if err := os.CopyFS(dir, os.DirFS(filepath.Join(root, "testdata/sample"))); err != nil {
				t.Fatal(err)
			}
			blocks := regexp.MustCompile("(?m)^```sh\n((?s:.*?))^```$").FindAllStringSubmatch(p.text, -1)
			if len(blocks) == 0 {
				t.Error("the page has no commands")
			}
			for _, b := range blocks {
				for line := range strings.Lines(b[1]) {
					cmd := exec.Command("sh", "-c", line)
					cmd.Dir = dir
					cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
					var stderr strings.Builder
					cmd.Stderr = &stderr
					out, _ := cmd.Output()
					if status := cmd.ProcessState.ExitCode(); status < 0 || status > 1 || stderr.Len() > 0 {
						t.Errorf("%s: status %d\n%s%s", strings.TrimSpace(line), status, out, &stderr)
					}
				}
			}
		})
	}
}
