package engine

import (
	"fmt"
	"strings"
	"testing"
)

// What a fact may cost: drivers write, hash and read the facts of all imports
// again for every package above. The bounds lie some way above what the programs
// take today; who changes the engine and exceeds one has put something into
// every summary, or makes summaries repeat what others say.
const (
	maxFactBytes    = 500  // for a small package without any function
	maxSummaryBytes = 300  // for each function whose summary a fact has
	maxLayerBytes   = 3500 // for one more layer of services, see TestLayersAddUp
)

func TestFactSize(t *testing.T) {
	d := analyseDir(t)
	for _, p := range d.order {
		data := d.facts[p]
		n := len(decoded(t, data).summaries)
		if bound := maxFactBytes + n*maxSummaryBytes; len(data) > bound {
			t.Errorf("the fact of %s has %d bytes for %d summaries, more than %d", p, len(data), n, bound)
		}
	}
}

// Each layer wraps a store of the layer below, as services wrap repositories,
// and reaches it in two ways, so that each layer doubles the ways to the lowest.
// The bound on paths ends that after some layers: from then on a fact repeats
// what it inherits once, and each layer costs the same.
func TestLayersAddUp(t *testing.T) {
	const layers = 12
	programs := map[string]string{}
	for i := range layers {
		imp, field := "", "notes map[string]string"
		put, get, fresh := "s.notes[k] = v", "return s.notes[k]", "&Store{notes: map[string]string{}}"
		if i > 0 {
			below := fmt.Sprintf("layer%02d", i-1)
			imp = fmt.Sprintf("import %q\n", "example.com/x/"+below)
			field = "left, right *" + below + ".Store"
			put, get = "s.left.Put(k, v)\n\ts.right.Put(k, v)", "return s.left.Get(k) + s.right.Get(k)"
			fresh = fmt.Sprintf("&Store{%s.New(), %[1]s.New()}", below)
		}
		name := fmt.Sprintf("layer%02d", i)
		programs["example.com/x/"+name] = strings.NewReplacer("NAME", name, "IMPORT", imp, "FIELD", field, "PUT", put, "GET", get, "FRESH", fresh).Replace(`package NAME

IMPORT
type Store struct{ FIELD }

func New() *Store { return FRESH }

func (s *Store) Put(k, v string) {
	PUT
}

func (s *Store) Get(k string) string { GET }
`)
	}
	d := analyseText(t, programs)
	below := 0
	for i := range layers {
		p := fmt.Sprintf("example.com/x/layer%02d", i)
		n := len(d.facts[p])
		if n > below+maxLayerBytes {
			t.Errorf("the fact of %s has %d bytes, that of the layer below %d", p, n, below)
		}
		below = n
	}
}
