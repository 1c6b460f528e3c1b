package option

import (
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/statevet/statevet/analyzer"
)

func TestBind(t *testing.T) {
	var cfg analyzer.Config
	fs := flag.NewFlagSet("", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	Bind(fs, &cfg)
	if err := fs.Parse([]string{"-review", "-deps=a, b,,a", "-deps", "c", "-models=m,n"}); err != nil {
		t.Fatal(err)
	}
	if !cfg.Review || !slices.Equal(cfg.Models, []string{"m", "n"}) || !slices.Equal(cfg.Deps, []string{"a", "b", "c"}) {
		t.Errorf("got %+v", cfg)
	}
}

func TestDigest(t *testing.T) {
	file := filepath.Join(t.TempDir(), "models")
	digest := func(text string) string {
		t.Helper()
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		d, err := Digest([]string{file})
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	if a, b := digest("a"), digest("b"); a == b || a != digest("a") || len(a) != 16 {
		t.Errorf("digests %q and %q", a, b)
	}
	if d, err := Digest(nil); d != "" || err != nil {
		t.Errorf("no file: %q, %v", d, err)
	}
	if _, err := Digest([]string{file, file + ".missing"}); err == nil {
		t.Error("missing file: no error")
	}
}
