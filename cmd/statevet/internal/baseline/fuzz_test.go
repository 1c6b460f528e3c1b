package baseline

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A file is a baseline, which is written as one that says the same, or an error that
// names the file on one line.
func FuzzRead(f *testing.F) {
	f.Add("statevet baseline 1\nexample.com/m fieldstate example.com/m.T.f\n")
	f.Add("<<<<<<< HEAD\n")
	f.Add("\xef\xbb\xbfstatevet baseline 2\r\n\r\n# x\na b\n")
	f.Fuzz(func(t *testing.T, text string) {
		name := filepath.Join(t.TempDir(), "known")
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		b, err := Read(name, "known")
		if err != nil {
			if text := err.Error(); !strings.Contains(text, "known") || strings.Contains(text, "\n") {
				t.Fatalf("error %q: want one line that names the file", err)
			}
			return
		}
		if err := b.Write(name); err != nil {
			t.Fatal(err)
		}
		again, err := Read(name, "known")
		if err != nil || len(again) != len(b) {
			t.Fatalf("written and read again: %v, %v; first %v", again, err, b)
		}
		for k := range maps.Keys(b) {
			if _, ok := again[k]; !ok {
				t.Fatalf("%v is lost", k)
			}
		}
	})
}
