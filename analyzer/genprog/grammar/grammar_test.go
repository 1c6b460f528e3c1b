package grammar

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/genprog"
)

// Packages type-check, whatever the choices are, and the same choices give the same one.
func TestPackagesTypeCheck(t *testing.T) {
	server := genprog.Server{Import: "unsafe", Params: "r func(string) string", Value: "r(%q)", Reply: "_ = unsafe.Sizeof(%s)"}
	nodes := map[string]bool{}
	for seed := range uint64(100) {
		r := rand.New(rand.NewPCG(seed, 1))
		choices := make([]byte, 100*seed)
		for i := range choices {
			choices[i] = byte(r.Uint32())
		}
		text := Package("p", choices, server)
		if text != Package("p", choices, server) {
			t.Fatalf("seed %d gives two packages", seed)
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, "p.go", text, parser.SkipObjectResolution)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, numbered(text))
		}
		if _, err := (&types.Config{Importer: importer.Default()}).Check("p", fset, []*ast.File{file}, nil); err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, numbered(text))
		}
		for _, word := range []string{"go func", "defer ", "select ", "fallthrough", "range func", "apply[", "box[", ".M0(", "F0[", "case map", "delete("} {
			nodes[word] = nodes[word] || strings.Contains(text, word)
		}
	}
	for word, seen := range nodes {
		if !seen {
			t.Errorf("no package has %q", word)
		}
	}
}

func numbered(text string) string {
	var b strings.Builder
	for i, line := range strings.Split(text, "\n") {
		fmt.Fprintf(&b, "%4d %s\n", i+1, line)
	}
	return b.String()
}
