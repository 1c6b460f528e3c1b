package engine

import (
	"flag"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/codec"
)

var seedFlag = flag.Uint64("seed", 3, "which facts are lost")

// Facts that a host lost, cut or changed make functions unknown. What is found then
// is found with all facts, too, and nothing crashes. Values are another matter: they flow
// through unknown functions, so the libraries of the programs keep their facts; and what is
// given to one is looked at, which is wrong of a function that only logs.
func TestLostFacts(t *testing.T) {
	faults := map[string]func(r *rand.Rand, fact []byte) []byte{
		"lost": func(*rand.Rand, []byte) []byte { return nil },
		"cut":  func(r *rand.Rand, fact []byte) []byte { return fact[:r.IntN(len(fact))] },
		"old":  func(_ *rand.Rand, fact []byte) []byte { return append([]byte{codec.Version - 1}, fact[1:]...) },
	}
	onlyLogged := []string{"example.com/closures/varargs.logged, package variable, proved"}
	eachProgram(t, func(t *testing.T, s *sources) {
		all := s.analyseAll(t, nil, false)
		for name, fault := range faults {
			r := rand.New(rand.NewPCG(*seedFlag, 4))
			d := s.driver(t, nil, false)
			d.store = func(path string, fact []byte) []byte {
				if strings.HasPrefix(path, "example.com/") && r.IntN(3) == 0 {
					return fault(r, slices.Clone(fact))
				}
				return fact
			}
			for _, p := range sortedKeys(s.own) {
				more := slices.DeleteFunc(stores(d.analyse(p)), func(f string) bool { return slices.Contains(stores(all.results[p]), f) })
				if len(more) > 0 && !slices.Equal(more, onlyLogged) {
					t.Errorf("%s, facts %s: found only now:\n%s", p, name, strings.Join(more, "\n"))
				}
			}
		}
	})
}
