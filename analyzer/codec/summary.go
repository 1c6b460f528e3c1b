package codec

import (
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Summary writes s but for its key; effectPosn and openPosn say where, as "file:line:column".
func (e *Encoder) Summary(s *summary.Summary, effectPosn func(*summary.Effect) string, openPosn func(*summary.Open) string) {
	e.Num(uint64(s.Params))
	e.Flag(s.Handler)
	e.Flag(s.Steady)
	e.Num(uint64(len(s.Results)))
	for _, r := range s.Results {
		e.Set(r)
	}
	e.Num(uint64(len(s.Sites)))
	for _, st := range s.Sites {
		e.strID(st.Typ)
		e.strID(st.Fn)
		e.strID(st.Ident)
		e.Flag(st.Kept)
	}
	e.Num(uint64(len(s.Heap)))
	for _, h := range s.Heap {
		e.location(h.At)
		e.Set(h.Val)
		e.Set(h.Copied)
	}
	e.Effects(s.Effects, effectPosn)
	e.Opens(s.Opens, openPosn)
}

// Effects writes a list of effects.
func (e *Encoder) Effects(list []summary.Effect, posn func(*summary.Effect) string) {
	e.Num(uint64(len(list)))
	for i := range list {
		w := &list[i]
		e.Num(uint64(w.Kind))
		e.Num(uint64(w.When))
		e.location(w.Target)
		e.Set(w.Key)
		e.Set(w.Dir)
		e.Set(w.Val)
		e.Posn(posn(w))
		e.bits(w.Choice, w.Copied, w.Pure, w.Whole)
		if w.Pure {
			e.Set(w.From)
		}
	}
}

// Opens writes a list of open calls.
func (e *Encoder) Opens(list []summary.Open, posn func(*summary.Open) string) {
	e.Num(uint64(len(list)))
	for i := range list {
		o := &list[i]
		e.Num(uint64(o.When))
		e.location(o.Recv)
		e.strID(o.Method)
		e.strID(o.Iface)
		e.Num(uint64(len(o.Args)))
		for _, a := range o.Args {
			e.Set(a)
		}
		e.Posn(posn(o))
		e.Flag(o.Refills)
	}
}

// Summary reads the summary of the function with the given key.
func (d *Decoder) Summary(key string) *summary.Summary {
	s := &summary.Summary{Key: key}
	params := d.Num()
	if params > 1<<12 {
		d.Fail("%d parameters", params)
		params = 0
	}
	s.Params, s.Handler, s.Steady = int(params), d.Flag(), d.Flag()
	for range d.Count() {
		s.Results = append(s.Results, d.Set())
	}
	for range d.Count() {
		s.Sites = append(s.Sites, summary.Site{Typ: d.strID(), Fn: d.strID(), Ident: d.strID(), Kept: d.Flag()})
	}
	for range d.Count() {
		s.Heap = append(s.Heap, summary.HeapEntry{At: d.location(), Val: d.Set(), Copied: d.Set()})
	}
	s.Effects = d.Effects()
	s.Opens = d.Opens()
	d.checkSites(s)
	return s
}

// checkSites fails for a summary that speaks of a site that it does not have.
func (d *Decoder) checkSites(s *summary.Summary) {
	if d.err != nil {
		return
	}
	check := func(l value.Loc) {
		if ld := d.sp.Locs[l]; ld.Kind == value.RootAlloc && int(ld.Key) >= len(s.Sites) {
			d.Fail("site %d of %d", ld.Key, len(s.Sites))
		}
	}
	checkSet := func(set value.Set) {
		for _, it := range set {
			check(it.Loc())
		}
	}
	for _, r := range s.Results {
		checkSet(r)
	}
	for _, h := range s.Heap {
		check(h.At)
		checkSet(h.Val)
		checkSet(h.Copied)
	}
	for i := range s.Effects {
		check(s.Effects[i].Target)
		checkSet(s.Effects[i].Key)
		checkSet(s.Effects[i].Dir)
		checkSet(s.Effects[i].Val)
		checkSet(s.Effects[i].From)
	}
	for i := range s.Opens {
		check(s.Opens[i].Recv)
		for _, a := range s.Opens[i].Args {
			checkSet(a)
		}
	}
}

// minEffect is how many bytes an effect takes at least.
const minEffect = 8

// Effects reads a list of effects, with the string ids of their positions.
func (d *Decoder) Effects() []summary.Effect {
	n := d.Count()
	out := make([]summary.Effect, 0, min(n, len(d.data)/minEffect))
	for range n {
		w := summary.Effect{Kind: summary.EffectKind(d.Num()), When: summary.When(d.Num()), Target: d.location(), Key: d.Set(), Dir: d.Set(), Val: d.Set()}
		w.Orig = d.posnID()
		bits := d.Num()
		w.Choice, w.Copied, w.Pure, w.Whole = bits&1 != 0, bits&2 != 0, bits&4 != 0, bits&8 != 0
		if w.Pure {
			w.From = d.Set()
		}
		if w.Kind > summary.FileRemove || w.When > summary.Served {
			d.Fail("effect %d at %d", w.Kind, w.When)
		}
		out = append(out, w)
	}
	return out
}

// Opens reads a list of open calls, with the string ids of their positions.
func (d *Decoder) Opens() []summary.Open {
	var out []summary.Open
	for range d.Count() {
		o := summary.Open{When: summary.When(d.Num()), Recv: d.location(), Method: d.strID(), Iface: d.strID()}
		for range d.Count() {
			o.Args = append(o.Args, d.Set())
		}
		o.Orig = d.posnID()
		o.Refills = d.Flag()
		if o.When > summary.Served {
			d.Fail("open call at %d", o.When)
		}
		out = append(out, o)
	}
	return out
}
