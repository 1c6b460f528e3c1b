package engine

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
)

var ordersFlag = flag.Int("orders", 1, "how many orders of files and packages to test")

// The same sources give the same findings and the same bytes of facts, however many
// threads there are, and in whatever order a host takes files, imports and packages.
func TestDeterminism(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	eachProgram(t, func(t *testing.T, s *sources) {
		runtime.GOMAXPROCS(1)
		first := s.analyseAll(t, nil, false)
		for seed := range uint64(*ordersFlag) {
			runtime.GOMAXPROCS(8)
			d := s.analyseAll(t, rand.New(rand.NewPCG(seed, 7)), false)
			for _, p := range first.order {
				if got, want := d.said(p), first.said(p); got != want {
					t.Errorf("%s, order %d: said\n%s\nfirst\n%s", p, seed, got, want)
				}
				if !bytes.Equal(d.facts[p], first.facts[p]) {
					t.Errorf("%s, order %d: another fact:\n%s", p, seed, firstDifference((&PackageFact{d.facts[p]}).String(), (&PackageFact{first.facts[p]}).String()))
				}
			}
		}
	})
}

// What is found does not depend on where in a package things are declared, but for the
// numbers of stores that have no other name.
func TestDeclarationOrder(t *testing.T) {
	eachProgram(t, func(t *testing.T, s *sources) {
		first := s.analyseAll(t, nil, false)
		for seed := range uint64(*ordersFlag) {
			d := s.analyseAll(t, rand.New(rand.NewPCG(seed, 11)), true)
			for _, p := range first.order {
				if got, want := unnumbered(stores(d.results[p])), unnumbered(stores(first.results[p])); !slices.Equal(got, want) {
					t.Errorf("%s, order %d: found\n%s\nfirst\n%s", p, seed, strings.Join(got, "\n"), strings.Join(want, "\n"))
				}
			}
		}
	})
}

func unnumbered(stores []string) []string {
	number := regexp.MustCompile(`#\d+`)
	for i, s := range stores {
		stores[i] = number.ReplaceAllString(s, "")
	}
	slices.Sort(stores)
	return stores
}

// said is all that a host can report of a package.
func (d *driver) said(path string) string {
	var b strings.Builder
	res := d.results[path]
	for _, f := range res.Findings {
		fmt.Fprintf(&b, "%s %+v\n", d.fset.Position(f.Pos), f.Finding)
	}
	for _, dir := range res.Directives {
		fmt.Fprintf(&b, "%s %q %q %t\n", d.fset.Position(dir.Pos), dir.Reason, dir.Stores, dir.Used)
	}
	fmt.Fprintf(&b, "%v", res.Unknown)
	return b.String()
}

// firstDifference shows the first lines that differ.
func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return x[i] + "\n" + y[i]
		}
	}
	return fmt.Sprintf("%d and %d lines, or the order of the same ones", len(x), len(y))
}
