package engine

import (
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/library"
	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// imported is what the packages below say of themselves, joined. Drivers show a
// package the facts of its direct imports only, so each fact repeats what it
// inherited and has not closed.
type imported struct {
	*value.Space
	packages   map[string]bool // that have a fact
	lost       bool            // one here or below that must have a fact has none that can be read
	summaries  map[string]*summary.Summary
	methods    map[methodKey]methodRef
	decls      map[string]decl
	contents   *contents
	serving    pending
	background pending
	closed     map[pair]bool     // that a package below has seen
	observed   map[string]string // stores read for a client, and where
	accessors  map[string]string // stores that an exported function reads, and where
	scoped     map[string]bool   // see requestScoped
	taken      map[string]bool   // see taken.go
	returned   map[string]bool   // see returnedStores
	refilled   map[string]string // where
	guessed    map[string]string // by what may have been loaded
	objects    map[string]bool   // which objects are, see noteRefilled
	own        map[string]bool   // what has an object of its own, see objects.go
	suppressed map[string]bool
	reported   map[string]bool // a finding of tier proved stands in a package below
	libs       *library.Facts
	services   []string // interfaces whose implementations serve clients
	disk       *disk
}

type methodKey struct{ typ, name string }

type methodRef struct {
	key  string
	path []value.Hop
}

// pending is what happens in a frame of a package below as far as it is not
// decided there: the writes whose data may be a client's if packages above send
// it, and the calls whose callees packages above may supply.
type pending struct {
	effects []summary.Effect
	opens   []summary.Open
}

func newImported() *imported {
	return &imported{
		Space: value.NewSpace(), packages: map[string]bool{}, summaries: map[string]*summary.Summary{},
		methods: map[methodKey]methodRef{}, decls: map[string]decl{}, contents: newContents(),
		closed: map[pair]bool{}, observed: map[string]string{}, accessors: map[string]string{},
		refilled: map[string]string{}, guessed: map[string]string{}, objects: map[string]bool{}, own: map[string]bool{}, scoped: map[string]bool{}, taken: map[string]bool{}, returned: map[string]bool{}, suppressed: map[string]bool{}, reported: map[string]bool{}, libs: library.NewFacts(), disk: newDisk(),
	}
}

// importFacts joins the facts of the direct imports. A fact that cannot be
// decoded says nothing: its functions are unknown.
func importFacts(pass *analysis.Pass) *imported {
	in := newImported()
	for _, p := range program.Imports(pass.Pkg) {
		var fact PackageFact
		switch has := pass.ImportPackageFact(p, &fact); {
		case has && fact.decodeInto(in) == nil:
			in.packages[p.Path()] = true
		case has, pass.Module != nil && (p.Path() == pass.Module.Path || within(p.Path(), pass.Module.Path)):
			in.lost = true
		}
	}
	return in
}
