package value

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// testHops are hops of all kinds, over few names, so that paths repeat them.
func testHops(sp *Space) []Hop {
	return []Hop{
		ElemHop(),
		{HopField, sp.Str("p.T.next")}, {HopField, sp.Str("p.T.items")}, {HopField, sp.Str("p.U.t")}, {HopField, sp.Str("p.U.u")},
		{HopFree, 0}, {HopFree, 1},
		{HopCall, sp.Str("")}, {HopCall, sp.Str("Get")},
	}
}

func extendAll(sp *Space, hops ...Hop) Path {
	p := Path(0)
	for _, h := range hops {
		p = sp.Extend(p, h)
	}
	return p
}

func TestExtend(t *testing.T) {
	sp := NewSpace()
	next, items := Hop{HopField, sp.Str("p.T.next")}, Hop{HopField, sp.Str("p.T.items")}
	field := func(name string) Hop { return Hop{HopField, sp.Str(name)} }
	tests := []struct {
		name       string
		hops, want []Hop
	}{
		{"a linked list", []Hop{next, next, next}, []Hop{next}},
		{"and what an element of it has", []Hop{next, next, items, ElemHop()}, []Hop{next, items, ElemHop()}},
		{"a cycle of two fields", []Hop{next, items, next}, []Hop{next}},
		{"a tree in a map", []Hop{items, ElemHop(), items, ElemHop(), items}, []Hop{items}},
		{"an element of a field of an element", []Hop{ElemHop(), next, ElemHop()}, []Hop{ElemHop(), next, ElemHop()}},
		{"calls of one method", []Hop{{HopCall, sp.Str("Next")}, {HopCall, sp.Str("Next")}}, []Hop{{HopCall, sp.Str("Next")}}},
		{"calls of two methods", []Hop{{HopCall, sp.Str("A")}, {HopCall, sp.Str("B")}}, []Hop{{HopCall, sp.Str("A")}, {HopCall, sp.Str("B")}}},
		{"variables of one closure", []Hop{{HopFree, 0}, {HopFree, 1}}, []Hop{{HopFree, 0}, {HopFree, 1}}},
		{
			"beyond the bound", []Hop{field("a.A.a"), field("a.A.b"), field("a.A.c"), field("a.A.d"), field("a.A.e"), field("a.A.f"), field("a.A.g"), ElemHop()},
			[]Hop{field("a.A.a"), field("a.A.b"), field("a.A.c"), field("a.A.d"), field("a.A.e"), field("a.A.f")},
		},
	}
	for _, tt := range tests {
		if got := sp.Hops(extendAll(sp, tt.hops...)); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestExtendLaws(t *testing.T) {
	sp := NewSpace()
	hops := testHops(sp)
	seen := map[Path]bool{0: true}
	work := []Path{0}
	for len(work) > 0 { // every path there is
		p := work[0]
		work = work[1:]
		for _, h := range hops {
			q := sp.Extend(p, h)
			list := sp.Hops(q)
			switch {
			case len(list) > MaxHops || sp.Paths[q].Len != len(list):
				t.Fatalf("%v has %d hops", list, sp.Paths[q].Len)
			case sp.Extend(q, h) != q && h.Kind != HopElem:
				t.Fatalf("%v, which ends in %v, grows with it", list, h)
			case sp.Extend(p, h) != q:
				t.Fatalf("%v and %v are two paths", sp.Hops(p), h)
			case sp.Paths[p].Len == MaxHops && sp.Paths[q].Len > MaxHops:
				t.Fatalf("%v is not absorbed by %v", h, sp.Hops(p))
			case extendAll(sp, list...) != q:
				t.Fatalf("%v is not its own normal form", list) // the decoder relies on it
			}
			for i, h := range list {
				if h.Kind != HopElem && slices.Contains(list[:i], h) {
					t.Fatalf("%v repeats %v", list, h)
				}
				if i > 0 && h.Kind == HopElem && list[i-1].Kind == HopElem {
					t.Fatalf("%v has an element of an element", list)
				}
			}
			if !seen[q] {
				seen[q] = true
				work = append(work, q)
			}
		}
	}
	if len(seen) < 1000 {
		t.Errorf("only %d paths were looked at", len(seen))
	}
	// Fields that lead back to their type: few paths, however long one walks.
	rec := NewSpace()
	p := Path(0)
	recHops := testHops(rec)[:3]
	for i := range 10_000 {
		p = rec.Extend(p, recHops[(i*i+i/7)%3])
	}
	if n := len(rec.Paths); n > 40 {
		t.Errorf("walking a recursive type made %d paths", n)
	}
}

func TestAtKeepsAtoms(t *testing.T) {
	sp := NewSpace()
	for k := RootParam; k <= RootDyn; k++ {
		l := sp.Loc(k, 0, 0)
		inside := sp.At(l, ElemHop())
		if atom := k >= RootClient && k <= RootDisk; atom != (inside == l) {
			t.Errorf("root %d: an element of %s is %s", k, sp.LocString(l), sp.LocString(inside))
		}
	}
}

// randomSets returns sets as the engine makes them, some with more sources of
// client data than a set keeps before it is bounded.
func randomSets(sp *Space, n int) [][]Item {
	r := rand.New(rand.NewPCG(1, 2))
	hops := testHops(sp)
	out := make([][]Item, n)
	for i := range out {
		for range r.IntN(12) {
			kind := RootKind(r.IntN(int(RootDyn) + 1))
			if r.IntN(2) == 0 {
				kind = RootClient
			}
			p := Path(0)
			for range r.IntN(4) {
				p = sp.Extend(p, hops[r.IntN(len(hops))])
			}
			switch {
			case kind.atom(): // derived, without inside: as the engine makes them
				out[i] = append(out[i], Derived(sp.Loc(kind, int32(r.IntN(8)), 0)))
			case r.IntN(2) == 0:
				out[i] = append(out[i], Derived(sp.Loc(kind, int32(r.IntN(3)), p)))
			default:
				out[i] = append(out[i], Ref(sp.Loc(kind, int32(r.IntN(3)), p)))
			}
		}
	}
	return out
}

func TestSetLaws(t *testing.T) {
	sp := NewSpace()
	raw := randomSets(sp, 60)
	var sets []Set
	for _, items := range raw {
		s := sp.Gathered(slices.Clone(items))
		if !slices.IsSorted(s) || len(slices.Compact(slices.Clone(s))) != len(s) {
			t.Fatalf("%v is not a set", s)
		}
		slices.Reverse(items)
		if other := sp.Gathered(items); !slices.Equal(other, s) {
			t.Fatalf("the same items in another order are %s, not %s", sp.SetString(other), sp.SetString(s))
		}
		sets = append(sets, s)
	}
	same := func(law string, a, b Set) {
		t.Helper()
		if !slices.Equal(a, b) {
			t.Fatalf("%s: %s is not %s", law, sp.SetString(a), sp.SetString(b))
		}
	}
	for _, a := range sets {
		same("bound is idempotent", sp.bound(a), a)
		same("union with itself", sp.Union(a, a), a)
		same("union with nothing", sp.Union(a, nil), a)
		same("nothing with it", sp.Union(nil, a), a)
		weak := sp.Weaken(a)
		same("weaken is idempotent", sp.Weaken(weak), weak)
		for _, it := range weak {
			if k := sp.Locs[it.Loc()].Kind; it.IsRef() {
				t.Fatalf("weaken leaves a reference in %s", sp.SetString(weak))
			} else if (k == RootFunc || k == RootDyn) && !a.Has(it) {
				t.Fatalf("weaken leaves a callee in %s", sp.SetString(weak))
			}
		}
		for _, b := range sets {
			before := slices.Clone(a)
			ab := sp.Union(a, b)
			same("union leaves its operands alone", a, before)
			same("union commutes", ab, sp.Union(b, a))
			same("union absorbs", sp.Union(ab, b), ab)
			same("weaken distributes over union", sp.Weaken(ab), sp.Union(weak, sp.Weaken(b)))
			for _, c := range sets[:12] {
				same("union associates", sp.Union(ab, c), sp.Union(a, sp.Union(b, c)))
			}
		}
	}
}

// A set keeps the smallest sources, whatever the order they come in.
func TestSourcesAreTheSmallest(t *testing.T) {
	sp := NewSpace()
	r := rand.New(rand.NewPCG(3, 4))
	other := Ref(sp.Loc(RootParam, 0, 0))
	for range 200 {
		keys := r.Perm(20)[:1+r.IntN(12)]
		s := Set{other}
		for _, k := range keys {
			s = sp.Union(s, Set{Derived(sp.Loc(RootClient, int32(k), 0))})
		}
		slices.Sort(keys)
		var want []int
		for i, k := range keys {
			if i < maxSources {
				want = append(want, k)
			}
		}
		var got []int
		for _, it := range s {
			if d := sp.Locs[it.Loc()]; d.Kind == RootClient {
				got = append(got, int(d.Key))
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, want) || !s.Has(other) {
			t.Fatalf("of sources %v the set keeps %v, want %v, and %s", keys, got, want, sp.SetString(Set{other}))
		}
	}
}

func TestOutside(t *testing.T) {
	sp := NewSpace()
	a, b, c := Hop{HopField, sp.Str("p.A.a")}, Hop{HopField, sp.Str("p.B.b")}, Hop{HopField, sp.Str("p.C.c")}
	global := sp.Str("p.v")
	tests := []struct {
		kind     RootKind
		key      int32
		in, want []Hop
	}{
		{RootGlobal, global, []Hop{a, ElemHop(), b}, []Hop{a}},
		{RootGlobal, global, []Hop{ElemHop()}, nil},
		{RootGlobal, global, []Hop{a, b, c}, []Hop{a, b, c}},
		{RootParam, 0, []Hop{a, b, c}, []Hop{a, b}},
		{RootFree, 0, []Hop{a, b, c}, []Hop{a, b}},
		{RootParam, 0, []Hop{a, ElemHop(), b}, []Hop{a}},
	}
	for _, tt := range tests {
		l := sp.Loc(tt.kind, tt.key, extendAll(sp, tt.in...))
		want := sp.Loc(tt.kind, tt.key, extendAll(sp, tt.want...))
		for range 2 { // the second time from the memo
			if got := sp.Outside(l); got != want {
				t.Errorf("outside of %s is %s, want %s", sp.LocString(l), sp.LocString(got), sp.LocString(want))
			}
		}
		if got := sp.Outside(want); got != want {
			t.Errorf("outside of %s is %s", sp.LocString(want), sp.LocString(got))
		}
	}
}
