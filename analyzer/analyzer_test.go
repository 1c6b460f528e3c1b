package analyzer

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/statevet/statevet/analyzer/table"
)

// Models come as text, as files, or both.
func TestModels(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.models")
	if err := os.WriteFile(name, []byte("source example.com/a.F\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	inline := table.File{Name: "settings", Text: "source example.com/b.F\n"}
	cfg := &Config{Models: []string{name}, Inline: []table.File{inline}}
	got, err := cfg.models()
	if want := []table.File{inline, {Name: name, Text: "source example.com/a.F\n"}}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
	cfg.Models = append(cfg.Models, name+".missing")
	if _, err := cfg.models(); !os.IsNotExist(err) {
		t.Errorf("missing file: %v", err)
	}
}
