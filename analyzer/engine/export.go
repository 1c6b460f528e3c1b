package engine

import (
	"go/types"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/library"
)

// export encodes what the packages above need: the summaries of functions that
// they can reach, by name, through a type (see visible.go) or as a value; what is
// inherited and not closed; and what was seen of stores.
func (e *engine) export(c *contents, serving, background *function, v *verdicts, libs *library.Facts) *PackageFact {
	x := newExporter(e)
	x.usages, x.directories = v.usages, v.disk.reported
	enc := x.enc

	sums := x.reachable(x.roots(c, serving, background))
	x.summaries(sums)
	x.methods()
	x.contents(c)
	linked := linkedCallees(e.below.closed, v.closed)
	x.frame(serving, linked)
	x.frame(background, linked)

	x.places(v.observed)
	x.places(v.accessors)
	x.places(v.refilled)
	x.places(v.guessed)
	enc.keys(sortedKeys(v.objects))
	enc.keys(v.exportedOwn(e))
	enc.keys(sortedKeys(v.suppressed))
	enc.keys(sortedKeys(v.reported()))
	x.disk(v.disk)
	x.ids = append(x.ids, e.declareAll()...)
	x.decls()
	x.libraries(libs)
	enc.keys(e.services.declared)
	enc.flag(e.below.lost)
	enc.keys(sortedKeys(e.scoped))
	enc.keys(sortedKeys(e.taken))
	enc.keys(sortedKeys(e.returnedStores(sums)))
	return &PackageFact{Data: enc.bytes()}
}

type exporter struct {
	*engine
	enc  *encoder
	want map[string]bool
	ids  []string     // stores mentioned, whose declarations go along
	seen map[loc]bool // see mention

	typed     map[int32]bool      // see methodKeys
	inherited map[string][]string // methods of types, as packages below tell

	usages      map[string]*usage
	directories map[string]bool // reported here or below
}

func newExporter(e *engine) *exporter {
	return &exporter{engine: e, enc: &encoder{sp: e.space, sources: e.below.sources}, want: map[string]bool{}, seen: map[loc]bool{}, typed: map[int32]bool{}}
}

// summaries writes each under its key, for readers that have it already.
func (x *exporter) summaries(sums []*summary) {
	x.enc.num(uint64(len(sums)))
	for _, s := range sums {
		x.enc.text(s.key)
		x.enc.part(func() { x.summary(s) })
	}
}

func (x *exporter) summary(s *summary) {
	enc := x.enc
	enc.num(uint64(s.params))
	enc.flag(s.handler)
	enc.flag(s.steady)
	enc.num(uint64(len(s.results)))
	for _, r := range s.results {
		enc.set(r)
	}
	enc.num(uint64(len(s.sites)))
	for _, st := range s.sites {
		enc.strID(st.typ)
		enc.strID(st.fn)
		enc.strID(st.ident)
		enc.flag(st.kept)
		if st.ident != 0 {
			x.ids = append(x.ids, x.strs[st.ident])
		}
	}
	enc.num(uint64(len(s.heap)))
	for _, h := range s.heap {
		enc.location(h.at)
		enc.set(h.val)
		enc.set(h.copied)
		x.mention(h.at)
	}
	enc.effects(s.effects, x.effectPosn)
	enc.opens(s.opens, x.openPosn)
	for i := range s.effects {
		x.mention(s.effects[i].target)
	}
}

// effectPosn is where an effect happens, for readers in another package: where the
// package below says, or here.
func (x *exporter) effectPosn(w *effect) string {
	if w.orig != 0 {
		return x.strs[w.orig]
	}
	return x.posn(w.pos)
}

func (x *exporter) openPosn(o *open) string {
	if o.orig != 0 {
		return x.strs[o.orig]
	}
	return x.posn(o.pos)
}

// mention remembers the fields and variables on the way to l, so that their
// declarations go along.
func (x *exporter) mention(l loc) {
	if x.seen[l] {
		return
	}
	x.seen[l] = true
	d := x.locs[l]
	if d.kind == rootGlobal || d.kind == rootLocal || d.kind == rootLong || d.kind == rootMade {
		x.ids = append(x.ids, x.strs[d.key])
	}
	for _, h := range x.hops(d.path) {
		if h.kind == hopField {
			x.ids = append(x.ids, x.strs[h.name])
		}
	}
}

// methods writes how to find the methods of types that values are known to have.
func (x *exporter) methods() {
	refs := map[methodKey]methodRef{}
	for k, m := range x.below.methods {
		if x.want[m.key] {
			refs[k] = m
		}
	}
	for typ, t := range x.types {
		for _, name := range methodNames(t) {
			if key, path, ok := x.methodPath(t, name); ok && x.want[key] {
				refs[methodKey{typ, name}] = methodRef{key, path}
			} else if s := x.promoted(t, name); s != nil {
				refs[methodKey{typ, name}] = methodRef{s.key, nil}
			}
		}
	}
	keys := make([]methodKey, 0, len(refs))
	for k := range refs {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b methodKey) int {
		if c := strings.Compare(a.typ, b.typ); c != 0 {
			return c
		}
		return strings.Compare(a.name, b.name)
	})
	x.enc.num(uint64(len(keys)))
	for _, k := range keys {
		x.enc.text(k.typ)
		x.enc.text(k.name)
		x.enc.text(refs[k].key)
		x.enc.path2(refs[k].path)
	}
}

func (x *exporter) contents(c *contents) {
	ids := slices.Clone(c.ids)
	slices.Sort(ids)
	var keep []string
	for _, id := range ids {
		if len(x.telling(c.of[id])) > 0 {
			keep = append(keep, id)
		}
	}
	x.enc.num(uint64(len(keep)))
	for _, id := range keep {
		x.enc.text(id)
		x.enc.set(x.telling(c.of[id]))
	}
}

// telling keeps what a package above can use: callees, clients' data, and links
// to other stores.
func (x *exporter) telling(s set) set {
	var out set
	for _, it := range s {
		switch x.locs[it.loc()].kind {
		case rootFunc, rootDyn, rootClient:
			out = append(out, it)
		case rootGlobal, rootLong, rootLocal:
			if _, _, ok := x.identity(it.loc()); ok || x.hasCall(x.locs[it.loc()].path) {
				out = append(out, it)
			}
		}
	}
	return out
}

// called is an open call, whatever it reaches.
type called struct {
	recv   loc
	method int32
}

// linkedCallees sorts pairs by open call.
func linkedCallees(pairs ...map[pair]bool) map[called]map[int32]bool {
	out := map[called]map[int32]bool{}
	for _, m := range pairs {
		for p := range m {
			k := called{p.recv, p.method}
			if out[k] == nil {
				out[k] = map[int32]bool{}
			}
			out[k][p.callee] = true
		}
	}
	return out
}

// frame writes what is pending in a frame, and to what its open calls are linked already.
func (x *exporter) frame(f *function, linked map[called]map[int32]bool) {
	var effects []effect
	for _, k := range f.order {
		w := *f.effects[k]
		if w.kind != assign && w.kind != update && w.kind != send && (w.kind != fileWrite || f.key != backgroundKey) {
			continue
		}
		w.key, w.dir, w.val = x.lasting(w.key), x.lasting(w.dir), x.lasting(w.val)
		if f.key == backgroundKey && !x.any(w.key, rootClient) && !x.any(w.val, rootClient) {
			effects = append(effects, w)
			x.mention(w.target)
			for _, it := range w.dir {
				x.mention(it.loc())
			}
		}
	}
	x.enc.effects(effects, x.effectPosn)
	var opens []open
	for _, k := range f.openOrd {
		o := *f.opens[k]
		args := make([]set, len(o.args))
		for i, a := range o.args {
			args[i] = x.lasting(a)
		}
		o.args = args
		opens = append(opens, o)
		x.mention(o.recv)
	}
	x.opens(opens, linked)
}

// opens writes open calls, each with the callees to which it is linked.
func (x *exporter) opens(opens []open, linked map[called]map[int32]bool) {
	x.enc.opens(opens, x.openPosn)
	for _, o := range opens {
		var callees []string
		for id := range linked[called{o.recv, o.method}] {
			callees = append(callees, x.strs[id])
		}
		slices.Sort(callees)
		x.enc.keys(callees)
	}
}

func (x *exporter) places(m map[string]string) {
	x.enc.num(uint64(len(m)))
	for _, k := range sortedKeys(m) {
		x.enc.text(k)
		x.enc.posn(m[k])
		x.ids = append(x.ids, k)
	}
}

func (x *exporter) declsOf() []string {
	slices.Sort(x.ids)
	return slices.Compact(x.ids)
}

func (x *exporter) decls() {
	var ids []string
	for _, id := range x.declsOf() {
		if _, ok := x.engine.decls[id]; ok {
			ids = append(ids, id)
		} else if _, ok := x.below.decls[id]; ok {
			ids = append(ids, id)
		}
	}
	x.enc.num(uint64(len(ids)))
	for _, id := range ids {
		d := x.declOf(id)
		x.enc.text(id)
		x.enc.posn(d.posn)
		x.enc.text(d.name)
		x.enc.text(d.typ)
		x.enc.flag(d.num)
		x.enc.posn(x.madeAt(id))
		x.enc.text(d.shape)
		x.enc.text(x.holds(id).String())
		x.enc.text(x.used(id))
	}
}

// used says what this package and those below do with a store.
func (x *exporter) used(id string) string {
	below := x.below.decls[id].used
	if u := x.usages[id]; u != nil {
		return u.join(parseUsage(below)).String()
	}
	return below
}

// methodNames returns the names of the methods that a value of type t has.
func methodNames(t types.Type) []string {
	var out []string
	for m := range types.NewMethodSet(t).Methods() {
		out = append(out, m.Obj().Name())
	}
	return out
}
