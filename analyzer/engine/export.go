package engine

import (
	"go/types"
	"maps"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/codec"
	"github.com/statevet/statevet/analyzer/library"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
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
	enc.Keys(sortedKeys(v.objects))
	enc.Keys(v.exportedOwn(e))
	enc.Keys(sortedKeys(v.suppressed))
	enc.Keys(sortedKeys(v.reported()))
	x.disk(v.disk)
	x.ids = append(x.ids, e.declareAll()...)
	x.decls()
	x.libraries(libs)
	enc.Keys(e.services.declared)
	enc.Flag(e.below.lost)
	enc.Keys(sortedKeys(e.scoped))
	enc.Keys(sortedKeys(e.taken))
	enc.Keys(sortedKeys(e.returnedStores(sums)))
	return &PackageFact{Data: enc.Bytes()}
}

type exporter struct {
	*engine
	enc  *codec.Encoder
	want map[string]bool
	ids  []string           // stores mentioned, whose declarations go along
	seen map[value.Loc]bool // see mention

	typed     map[int32]bool      // see methodKeys
	inherited map[string][]string // methods of types, as packages below tell

	usages      map[string]*usage
	directories map[string]bool // reported here or below
}

func newExporter(e *engine) *exporter {
	return &exporter{engine: e, enc: codec.NewEncoder(e.Space), want: map[string]bool{}, seen: map[value.Loc]bool{}, typed: map[int32]bool{}}
}

// summaries writes each under its key, for readers that have it already.
func (x *exporter) summaries(sums []*summary.Summary) {
	x.enc.Num(uint64(len(sums)))
	for _, s := range sums {
		x.enc.Text(s.Key)
		x.enc.Part(func() { x.summary(s) })
	}
}

// summary writes s, and mentions what it is about.
func (x *exporter) summary(s *summary.Summary) {
	x.enc.Summary(s, x.effectPosn, x.openPosn)
	for _, st := range s.Sites {
		if st.Ident != 0 {
			x.ids = append(x.ids, x.Strs[st.Ident])
		}
	}
	for _, h := range s.Heap {
		x.mention(h.At)
	}
	for i := range s.Effects {
		x.mention(s.Effects[i].Target)
	}
}

// effectPosn is where an effect happens, for readers in another package: where the
// package below says, or here.
func (x *exporter) effectPosn(w *summary.Effect) string {
	if w.Orig != 0 {
		return x.Strs[w.Orig]
	}
	return x.posn(w.Pos)
}

func (x *exporter) openPosn(o *summary.Open) string {
	if o.Orig != 0 {
		return x.Strs[o.Orig]
	}
	return x.posn(o.Pos)
}

// mention remembers the fields and variables on the way to l, so that their
// declarations go along.
func (x *exporter) mention(l value.Loc) {
	if x.seen[l] {
		return
	}
	x.seen[l] = true
	d := x.Locs[l]
	if d.Kind == value.RootGlobal || d.Kind == value.RootLocal || d.Kind == value.RootLong || d.Kind == value.RootMade {
		x.ids = append(x.ids, x.Strs[d.Key])
	}
	for _, h := range x.Hops(d.Path) {
		if h.Kind == value.HopField {
			x.ids = append(x.ids, x.Strs[h.Name])
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
				refs[methodKey{typ, name}] = methodRef{s.Key, nil}
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
	x.enc.Num(uint64(len(keys)))
	for _, k := range keys {
		x.enc.Text(k.typ)
		x.enc.Text(k.name)
		x.enc.Text(refs[k].key)
		x.enc.Hops(refs[k].path)
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
	x.enc.Num(uint64(len(keep)))
	for _, id := range keep {
		x.enc.Text(id)
		x.enc.Set(x.telling(c.of[id]))
	}
}

// telling keeps what a package above can use: callees, clients' data, and links
// to other stores.
func (x *exporter) telling(s value.Set) value.Set {
	var out value.Set
	for _, it := range s {
		switch x.Locs[it.Loc()].Kind {
		case value.RootFunc, value.RootDyn, value.RootClient:
			out = append(out, it)
		case value.RootGlobal, value.RootLong, value.RootLocal:
			if _, _, ok := x.identity(it.Loc()); ok || x.HasCall(x.Locs[it.Loc()].Path) {
				out = append(out, it)
			}
		}
	}
	return out
}

// called is an open call, whatever it reaches.
type called struct {
	recv   value.Loc
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
	var effects []summary.Effect
	for _, k := range f.order {
		w := *f.effects[k]
		if w.Kind != summary.Assign && w.Kind != summary.Update && w.Kind != summary.Send && (w.Kind != summary.FileWrite || f.key != backgroundKey) {
			continue
		}
		w.Key, w.Dir, w.Val = x.lasting(w.Key), x.lasting(w.Dir), x.lasting(w.Val)
		if f.key == backgroundKey && !x.Any(w.Key, value.RootClient) && !x.Any(w.Val, value.RootClient) {
			effects = append(effects, w)
			x.mention(w.Target)
			for _, it := range w.Dir {
				x.mention(it.Loc())
			}
		}
	}
	x.enc.Effects(effects, x.effectPosn)
	var opens []summary.Open
	for _, k := range f.openOrd {
		o := *f.opens[k]
		args := make([]value.Set, len(o.Args))
		for i, a := range o.Args {
			args[i] = x.lasting(a)
		}
		o.Args = args
		opens = append(opens, o)
		x.mention(o.Recv)
	}
	x.opens(opens, linked)
}

// opens writes open calls, each with the callees to which it is linked.
func (x *exporter) opens(opens []summary.Open, linked map[called]map[int32]bool) {
	x.enc.Opens(opens, x.openPosn)
	for _, o := range opens {
		var callees []string
		for id := range linked[called{o.Recv, o.Method}] {
			callees = append(callees, x.Strs[id])
		}
		slices.Sort(callees)
		x.enc.Keys(callees)
	}
}

func (x *exporter) places(m map[string]string) {
	x.enc.Num(uint64(len(m)))
	for _, k := range sortedKeys(m) {
		x.enc.Text(k)
		x.enc.Posn(m[k])
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
	x.enc.Num(uint64(len(ids)))
	for _, id := range ids {
		d := x.declOf(id)
		x.enc.Text(id)
		x.enc.Posn(d.posn)
		x.enc.Text(d.name)
		x.enc.Text(d.typ)
		x.enc.Flag(d.num)
		x.enc.Posn(x.madeAt(id))
		x.enc.Text(d.shape)
		x.enc.Text(x.holds(id).String())
		x.enc.Text(x.used(id))
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
func sortedKeys[V any](m map[string]V) []string {
	return slices.Sorted(maps.Keys(m))
}
