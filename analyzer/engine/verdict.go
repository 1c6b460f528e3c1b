package engine

import (
	"cmp"
	"go/ast"
	"go/token"
	"maps"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
)

// verdicts is what the package says of stores, its own and those below.
type verdicts struct {
	observed   map[string]string
	accessors  map[string]string
	refilled   map[string]string // where
	guessed    map[string]string // by what may have been loaded
	objects    map[string]bool   // which objects are, see noteRefilled
	own        map[string]bool   // what has an object of its own, see objects.go
	suppressed map[string]bool
	below      map[string]bool   // reported for certain in a package below
	drained    map[string]string // read by a background task that is no loop over a channel
	presented  map[string]bool   // looked up by what a client presents
	lookedInto map[string]bool   // looked through
	inFlight   map[string]bool
	queues     queues
	mutated    map[string]bool // elements get clients' data after they were put in
	closed     map[pair]bool
	usages     map[string]*usage
	disk       *disk
	memo       *memo
	findings   []finding.Located
	caches     []Cache
}

// store collects what the frames do to one store.
type store struct {
	id     string
	place  finding.Place
	writes []effect // about a client
	review bool     // every write was through a callee chosen by configuration
	byType bool     // every write was to an object known by its type only
	client bool     // a write has a client's data, and not only what was made for one
	owned  bool     // a goroutine writes it
}

// judge decides which stores are server-side session state.
func (e *engine) judge(c *contents, serving, background *function, dirs *directives) *verdicts {
	v := &verdicts{
		observed: map[string]string{}, accessors: map[string]string{}, refilled: map[string]string{}, guessed: map[string]string{},
		suppressed: map[string]bool{}, inFlight: map[string]bool{}, drained: map[string]string{}, presented: map[string]bool{}, lookedInto: map[string]bool{}, queues: queues{map[string]bool{}, map[string]bool{}}, mutated: map[string]bool{}, closed: map[pair]bool{},
	}
	v.usages = map[string]*usage{}
	v.below = e.below.reported
	v.own, v.objects = e.findOwn(), map[string]bool{}
	e.inherit(v)
	v.memo = e.noteMemo(serving, background)
	stores := map[string]*store{}
	for _, frame := range []*function{serving, background} {
		for _, k := range frame.order {
			e.note(v, c, stores, frame.effects[k], frame == background)
		}
	}
	e.noteSummaries(v)
	e.noteFunctions(v)
	e.noteInFlight(v)
	e.noteSent(c, stores)
	dirs.declare(e, v)
	e.dropLogs(v, stores)
	e.takePools(v, stores)
	e.dropContained(stores)
	for _, id := range sortedKeys(stores) {
		if e.foreign(stores[id]) {
			continue
		}
		if f, ok := e.report(v, stores[id], dirs); ok {
			v.findings = append(v.findings, f)
		}
	}
	e.judgeFiles(v, c, serving, background, dirs)
	slices.SortFunc(v.caches, func(a, b Cache) int {
		return cmp.Or(e.order.Compare(a.Pos, b.Pos), strings.Compare(a.Identity, b.Identity))
	})
	slices.SortFunc(v.findings, func(a, b finding.Located) int {
		return cmp.Or(e.order.Compare(a.Pos, b.Pos), strings.Compare(a.Identity, b.Identity))
	})
	return v
}

// reported returns the stores with a finding of tier proved here or below.
func (v *verdicts) reported() map[string]bool {
	out := maps.Clone(v.below)
	for _, f := range v.findings {
		if f.Tier == finding.Proved && f.Accepted() == nil {
			out[f.Identity] = true
		}
	}
	return out
}

func (e *engine) inherit(v *verdicts) {
	maps.Copy(v.observed, e.below.observed)
	maps.Copy(v.accessors, e.below.accessors)
	maps.Copy(v.refilled, e.below.refilled)
	maps.Copy(v.guessed, e.below.guessed)
	maps.Copy(v.own, e.below.own)
	maps.Copy(v.objects, e.below.objects)
	for k := range e.below.suppressed {
		v.suppressed[k] = true
	}
}

// note sorts one effect of a frame to the store it is about.
func (e *engine) note(v *verdicts, c *contents, stores map[string]*store, w *effect, background bool) {
	id, place, ok := e.identity(w.target)
	if !ok || e.locs[w.target].kind == rootLocal && !background {
		return // of a loop that serves one client, whatever field of it
	}
	e.noteUse(v, id, w)
	switch w.kind {
	case read:
		for _, whole := range e.wholes(w.target) {
			id, _, _ := e.identity(whole)
			e.noteRead(v, id, w, background)
		}
		return
	case refill:
		e.noteRefill(v, id, w)
		e.noteRefilled(v, id, w.target, e.locs[w.target].kind)
		return
	case send:
		if !background && w.pos.IsValid() && e.queued(id, w) {
			e.addWrite(stores, id, place, *w, false)
		}
		return
	case assign, update:
	default:
		return
	}
	if !w.pos.IsValid() || e.isQueue(id) || isLifetime(e.decls[id].typ) || e.onlyLocks(w.val) {
		return
	}
	// Of a type that requests make objects of, an object about which no more is
	// known than its type is taken for one of those.
	if w.kind == assign && !e.inElement(w.target) && place == finding.Field && e.made[ownerOf(id)] {
		return
	}
	if place == finding.Field && (e.isContextName(ownerOf(id)) || e.scoped[ownerOf(id)] || e.ofRequest(ownerOf(id))) {
		return // gone with the request, whoever leads there
	}
	if !background && w.kind == assign && e.insideElement(w.target) && e.any(w.val, rootClient) {
		v.mutated[id] = true
	}
	about := e.any(w.val, rootClient) || e.any(w.key, rootClient)
	if !background {
		about = e.aboutClient(w)
	}
	owned := background
	if !about && background {
		w, about, owned = e.handedOver(c, w, id)
	}
	if !about {
		return
	}
	if place == finding.Closure && background {
		place = finding.Goroutine
	}
	e.addWrite(stores, id, place, *w, owned)
}

// noteRefill notes that a miss is refilled, by what was loaded for certain or by
// what may have been.
func (e *engine) noteRefill(v *verdicts, id string, w *effect) {
	if w.copied && e.insideElement(w.target) {
		return // see reload.go
	}
	if e.loaded(w.key) {
		addNew(v.refilled, id, e.whereOf(w))
	} else {
		addNew(v.guessed, id, e.whereOf(w))
	}
}

func (e *engine) addWrite(stores map[string]*store, id string, place finding.Place, w effect, background bool) {
	s := stores[id]
	if s == nil {
		s = &store{id: id, place: place, review: true, byType: true}
		stores[id] = s
	}
	if place == finding.Closure {
		s.place = place
	}
	s.add(e, w)
	s.owned = s.owned || background
}

func (s *store) add(e *engine, w effect) {
	s.writes = append(s.writes, w)
	s.review = s.review && w.choice
	s.byType = s.byType && w.byType
	s.client = s.client || e.any(w.val, rootClient) || e.any(w.key, rootClient)
}

// declaredChecks are the checks that may report the store with the given
// identity.
func (e *engine) declaredChecks(id string) []string {
	rest := strings.TrimPrefix(id, e.pass.Pkg.Path()+".")
	switch {
	case strings.Contains(rest, ":"):
		return []string{finding.Closure.Check(), finding.Goroutine.Check()}
	case strings.Contains(rest, "."):
		return []string{finding.Field.Check()}
	}
	return []string{finding.Package.Check()}
}

func (e *engine) inElement(l loc) bool {
	for _, h := range e.hops(e.locs[l].path) {
		if h.kind == hopElem {
			return true
		}
	}
	return false
}

// noteRead notes who looks at a store. A background task that is not a loop over
// a channel expires elements or drains a queue, unless the goroutine owns the
// store: that answers nobody.
func (e *engine) noteRead(v *verdicts, id string, w *effect, background bool) {
	if e.isQueue(id) && e.inElement(w.target) {
		v.queues.note(id, w, background)
	}
	if background && !w.loop {
		addNew(v.drained, id, e.whereOf(w))
		return
	}
	if _, ok := v.observed[id]; !ok || w.pos.IsValid() {
		v.observed[id] = e.whereOf(w)
	}
	switch {
	case background:
	case len(w.key) == 0:
		v.lookedInto[id] = true
	case e.any(w.key, rootClient):
		v.presented[id] = true
	}
}

// insideElement reports whether l lies inside an element of a container.
func (e *engine) insideElement(l loc) bool {
	in := false
	for _, h := range e.hops(e.locs[l].path) {
		if in {
			return true
		}
		in = h.kind == hopElem
	}
	return false
}

func (e *engine) whereOf(w *effect) string {
	if w.orig != 0 || !w.pos.IsValid() {
		return e.strs[w.orig]
	}
	return e.posn(w.pos)
}

// noteSummaries looks for refills in every function, wherever it is called from,
// and for reads in those that packages above can call.
func (e *engine) noteSummaries(v *verdicts) {
	for _, f := range e.funcs {
		for _, k := range f.order {
			w := f.effects[k]
			if w.kind != refill && w.kind != read {
				continue
			}
			id, _, ok := e.identity(f.asLong(w.target))
			if !ok {
				continue
			}
			if w.kind == refill {
				e.noteRefill(v, id, w)
				e.noteRefilled(v, id, f.asLong(w.target), f.locs[w.target].kind)
			} else if f.fn.Parent() == nil && ast.IsExported(f.fn.Name()) && e.pass.Pkg.Name() != "main" {
				for _, whole := range e.wholes(f.asLong(w.target)) {
					id, _, _ := e.identity(whole)
					addNew(v.accessors, id, e.whereOf(w))
				}
			}
		}
	}
}

// noteSent decides the writes of goroutines below: what they receive is a
// client's if this package sends a client's data.
func (e *engine) noteSent(c *contents, stores map[string]*store) {
	for _, w := range e.below.background.effects {
		id, place, ok := e.identity(w.target)
		if !ok || w.kind == send || strings.HasPrefix(e.below.decls[id].typ, "chan ") {
			continue
		}
		if place == finding.Closure {
			place = finding.Goroutine
		}
		if w, sent := e.withSent(c, w, id); sent {
			e.addWrite(stores, id, place, w, true)
		}
	}
}

// withSent is what a goroutine below writes with the clients' data that this package
// sends it, and says whether it does. What stays in a list that the goroutine takes from,
// the store id, is not put there by it.
func (e *engine) withSent(c *contents, w effect, id string) (with effect, sent bool) {
	for _, part := range []*set{&w.key, &w.val} {
		if src, pos, ok := e.sentHere(c, *part, map[string]bool{id: e.taken[id]}); ok {
			if !sent || e.order.Compare(pos, w.pos) < 0 {
				w.pos = pos
			}
			sent = true
			*part = e.union(*part, set{src})
		}
	}
	return w, sent
}

// sentHere is tainted, for client data that this package puts in.
func (e *engine) sentHere(c *contents, s set, visited map[string]bool) (item, token.Pos, bool) {
	for _, it := range s {
		id, _, ok := e.identity(it.loc())
		if !ok || visited[id] || !e.leadsHere(c)[id] {
			continue
		}
		visited[id] = true
		for _, in := range c.of[id] {
			if e.locs[in.loc()].kind == rootClient {
				if pos := c.by[id][in].pos; pos.IsValid() {
					return in, pos, true
				}
			}
		}
		if src, pos, ok := e.sentHere(c, c.of[id], visited); ok {
			return src, pos, true
		}
	}
	return 0, token.NoPos, false
}

// leadsHere returns the stores that hold client data which this package puts in, or that
// lead to such: all others are left out of a search, of which there is one for each effect.
func (e *engine) leadsHere(c *contents) map[string]bool {
	if c.behind != nil {
		return c.behind
	}
	c.behind = map[string]bool{}
	heldBy := map[string][]string{}
	var work []string
	for _, id := range c.ids {
		for _, in := range c.of[id] {
			if e.locs[in.loc()].kind == rootClient {
				if c.by[id][in].pos.IsValid() {
					work = append(work, id)
				}
			} else if inner, _, ok := e.identity(in.loc()); ok {
				heldBy[inner] = append(heldBy[inner], id)
			}
		}
	}
	for ; len(work) > 0; work = work[1:] {
		if id := work[0]; !c.behind[id] {
			c.behind[id] = true
			work = append(work, heldBy[id]...)
		}
	}
	return c.behind
}
