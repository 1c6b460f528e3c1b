package engine

import (
	"bytes"
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/statevet/statevet/analyzer/genprog/grammar"
)

// Bounds of what is allocated for a generated package: the most met in ten minutes of
// fuzzing was a fifth of it.
const (
	maxAllocated = 64 << 20
	maxPerByte   = 16 << 10 // of the package's text
)

// Whatever a package consists of, the engine does not fail, does not run away, says the
// same twice, and writes a fact that reads as it was written.
func FuzzPrograms(f *testing.F) {
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 5))
		choices := make([]byte, 100*seed)
		for i := range choices {
			choices[i] = byte(r.Uint32())
		}
		f.Add(choices)
	}
	f.Fuzz(func(t *testing.T, choices []byte) {
		const path = "example.com/x/one"
		text := grammar.Package("one", choices, webServer())
		program := map[string]string{path: text}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		first := analyseText(t, program)
		runtime.ReadMemStats(&after)
		if failure := first.results[path].Failure; failure != "" {
			t.Fatalf("%s\n%s", failure, text)
		}
		if n := after.TotalAlloc - before.TotalAlloc; n > uint64(maxAllocated+len(text)*maxPerByte) {
			t.Errorf("%d MB allocated for %d bytes\n%s", n>>20, len(text), text)
		}
		again := analyseText(t, program)
		if got, want := again.said(path), first.said(path); got != want {
			t.Errorf("said\n%s\nfirst\n%s\nof\n%s", got, want, text)
		}
		if !bytes.Equal(again.facts[path], first.facts[path]) {
			t.Errorf("another fact: %s\nof\n%s", firstDifference((&PackageFact{again.facts[path]}).String(), (&PackageFact{first.facts[path]}).String()), text)
		}
		in := decoded(t, first.facts[path])
		if got, want := dump(decoded(t, reencode(in).Data)), dump(in); got != want {
			t.Errorf("a fact after another round\n%s\nwant\n%s", got, want)
		}
	})
}
