package engine

import (
	"cmp"
	"go/ast"
	"go/token"
	"maps"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
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
	writes []summary.Effect // about a client
	review bool             // every write was through a callee chosen by configuration
	byType bool             // every write was to an object known by its type only
	client bool             // a write has a client's data, and not only what was made for one
	owned  bool             // a goroutine writes it
}

// judge decides which stores are server-side session state.
func (e *engine) judge(c *contents, serving, background *function, dirs *directives) *verdicts {
	v := &verdicts{
		observed: map[string]string{}, accessors: map[string]string{}, refilled: map[string]string{}, guessed: map[string]string{},
		suppressed: map[string]bool{}, inFlight: map[string]bool{}, drained: map[string]string{}, presented: map[string]bool{}, lookedInto: map[string]bool{}, queues: queues{map[string]bool{}, map[string]bool{}}, mutated: map[string]bool{}, closed: map[pair]bool{},
	}
	v.usages = map[string]*usage{}
	e.noteCounts(v)
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
func (e *engine) note(v *verdicts, c *contents, stores map[string]*store, w *summary.Effect, background bool) {
	id, place, ok := e.identity(w.Target)
	if !ok || e.Locs[w.Target].Kind == value.RootLocal && !background {
		return // of a loop that serves one client, whatever field of it
	}
	e.noteUse(v, id, w)
	switch w.Kind {
	case summary.Read:
		for _, whole := range e.wholes(w.Target) {
			id, _, _ := e.identity(whole)
			e.noteRead(v, id, w, background)
		}
		return
	case summary.Refill:
		e.noteRefill(v, id, w)
		e.noteRefilled(v, id, w.Target, e.Locs[w.Target].Kind)
		return
	case summary.Send:
		if !background && w.Pos.IsValid() && e.queued(id, w) {
			e.addWrite(stores, id, place, *w, false)
		}
		return
	case summary.Assign, summary.Update:
	default:
		return
	}
	if !w.Pos.IsValid() || e.isQueue(id) || isLifetime(e.decls[id].typ) || e.onlyLocks(w.Val) {
		return
	}
	// Of a type that requests make objects of, an object about which no more is
	// known than its type is taken for one of those.
	if w.Kind == summary.Assign && !e.inElement(w.Target) && place == finding.Field && e.made[ownerOf(id)] {
		return
	}
	if place == finding.Field && (e.isContextName(ownerOf(id)) || e.scoped[ownerOf(id)] || e.ofRequest(ownerOf(id))) {
		return // gone with the request, whoever leads there
	}
	if !background && w.Kind == summary.Assign && e.insideElement(w.Target) && e.Any(w.Val, value.RootClient) {
		v.mutated[id] = true
	}
	about := e.Any(w.Val, value.RootClient) || e.Any(w.Key, value.RootClient)
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
func (e *engine) noteRefill(v *verdicts, id string, w *summary.Effect) {
	if w.Copied && e.insideElement(w.Target) {
		return // see reload.go
	}
	if e.loaded(w.Key) {
		addNew(v.refilled, id, e.whereOf(w))
	} else {
		addNew(v.guessed, id, e.whereOf(w))
	}
}

func (e *engine) addWrite(stores map[string]*store, id string, place finding.Place, w summary.Effect, background bool) {
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

func (s *store) add(e *engine, w summary.Effect) {
	s.writes = append(s.writes, w)
	s.review = s.review && w.Choice
	s.byType = s.byType && w.ByType
	s.client = s.client || e.Any(w.Val, value.RootClient) || e.Any(w.Key, value.RootClient)
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

func (e *engine) inElement(l value.Loc) bool {
	for _, h := range e.Hops(e.Locs[l].Path) {
		if h.Kind == value.HopElem {
			return true
		}
	}
	return false
}

// noteRead notes who looks at a store. A background task that is not a loop over
// a channel expires elements or drains a queue, unless the goroutine owns the
// store: that answers nobody.
func (e *engine) noteRead(v *verdicts, id string, w *summary.Effect, background bool) {
	if e.isQueue(id) && e.inElement(w.Target) {
		v.queues.note(id, w, background)
	}
	if background && !w.Loop {
		addNew(v.drained, id, e.whereOf(w))
		return
	}
	if _, ok := v.observed[id]; !ok || w.Pos.IsValid() {
		v.observed[id] = e.whereOf(w)
	}
	if !background {
		v.lookedInto[id] = v.lookedInto[id] || w.Whole || len(w.Key) == 0
		v.presented[id] = v.presented[id] || e.Any(w.Key, value.RootClient)
	}
}

// insideElement reports whether l lies inside an element of a container.
func (e *engine) insideElement(l value.Loc) bool {
	in := false
	for _, h := range e.Hops(e.Locs[l].Path) {
		if in {
			return true
		}
		in = h.Kind == value.HopElem
	}
	return false
}

func (e *engine) whereOf(w *summary.Effect) string {
	if w.Orig != 0 || !w.Pos.IsValid() {
		return e.Strs[w.Orig]
	}
	return e.posn(w.Pos)
}

// noteSummaries looks for refills in every function, wherever it is called from,
// and for reads in those that packages above can call.
func (e *engine) noteSummaries(v *verdicts) {
	for _, f := range e.funcs {
		for _, k := range f.order {
			w := f.effects[k]
			if w.Kind != summary.Refill && w.Kind != summary.Read {
				continue
			}
			id, _, ok := e.identity(f.asLong(w.Target))
			if !ok {
				continue
			}
			if w.Kind == summary.Refill {
				e.noteRefill(v, id, w)
				e.noteRefilled(v, id, f.asLong(w.Target), f.Locs[w.Target].Kind)
			} else if f.fn.Parent() == nil && ast.IsExported(f.fn.Name()) && e.pass.Pkg.Name() != "main" {
				for _, whole := range e.wholes(f.asLong(w.Target)) {
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
		id, place, ok := e.identity(w.Target)
		if !ok || w.Kind == summary.Send || strings.HasPrefix(e.below.decls[id].typ, "chan ") {
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
func (e *engine) withSent(c *contents, w summary.Effect, id string) (with summary.Effect, sent bool) {
	for _, part := range []*value.Set{&w.Key, &w.Val} {
		if src, pos, ok := e.sentHere(c, *part, map[string]bool{id: e.taken[id]}); ok {
			if !sent || e.order.Compare(pos, w.Pos) < 0 {
				w.Pos = pos
			}
			sent = true
			*part = e.Union(*part, value.Set{src})
		}
	}
	return w, sent
}

// sentHere is tainted, for client data that this package puts in.
func (e *engine) sentHere(c *contents, s value.Set, visited map[string]bool) (value.Item, token.Pos, bool) {
	for _, it := range s {
		id, _, ok := e.identity(it.Loc())
		if !ok || visited[id] || !e.leadsHere(c)[id] {
			continue
		}
		visited[id] = true
		for _, in := range c.of[id] {
			if e.Locs[in.Loc()].Kind == value.RootClient {
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
			if e.Locs[in.Loc()].Kind == value.RootClient {
				if c.by[id][in].pos.IsValid() {
					work = append(work, id)
				}
			} else if inner, _, ok := e.identity(in.Loc()); ok {
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
