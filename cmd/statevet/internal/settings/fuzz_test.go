package settings

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A file is a configuration, or an error that names the file.
func FuzzLoad(f *testing.F) {
	f.Add("checks:\n  fieldstate: false\nclasses: {leak: false}\nfail_on: review\n")
	f.Add("exclude:\n  - path: a/**\n    reason: why\nmodels: [a.models]\n")
	f.Add("a: &x [*x]\n")
	f.Add("<<: {checks: 1}\n---\n!!binary x")
	f.Fuzz(func(t *testing.T, text string) {
		dir := t.TempDir()
		name := filepath.Join(dir, ".statevet.yaml")
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		c, err := Load(name, "shown", dir)
		if err == nil && c == nil {
			t.Fatal("neither a configuration nor an error")
		}
		if err != nil && !strings.Contains(err.Error(), "shown") {
			t.Fatalf("error %q does not name the file", err)
		}
	})
}
