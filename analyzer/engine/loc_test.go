package engine

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// testHops are hops of all kinds, over few names, so that paths repeat them.
func testHops(sp *space) []hop {
	return []hop{
		elemHop,
		{hopField, sp.str("p.T.next")}, {hopField, sp.str("p.T.items")}, {hopField, sp.str("p.U.t")}, {hopField, sp.str("p.U.u")},
		{hopFree, 0}, {hopFree, 1},
		{hopCall, sp.str("")}, {hopCall, sp.str("Get")},
	}
}

func extendAll(sp *space, hops ...hop) path {
	p := path(0)
	for _, h := range hops {
		p = sp.extend(p, h)
	}
	return p
}

func TestExtend(t *testing.T) {
	sp := newSpace()
	next, items := hop{hopField, sp.str("p.T.next")}, hop{hopField, sp.str("p.T.items")}
	field := func(name string) hop { return hop{hopField, sp.str(name)} }
	tests := []struct {
		name       string
		hops, want []hop
	}{
		{"a linked list", []hop{next, next, next}, []hop{next}},
		{"and what an element of it has", []hop{next, next, items, elemHop}, []hop{next, items, elemHop}},
		{"a cycle of two fields", []hop{next, items, next}, []hop{next}},
		{"a tree in a map", []hop{items, elemHop, items, elemHop, items}, []hop{items}},
		{"an element of a field of an element", []hop{elemHop, next, elemHop}, []hop{elemHop, next, elemHop}},
		{"calls of one method", []hop{{hopCall, sp.str("Next")}, {hopCall, sp.str("Next")}}, []hop{{hopCall, sp.str("Next")}}},
		{"calls of two methods", []hop{{hopCall, sp.str("A")}, {hopCall, sp.str("B")}}, []hop{{hopCall, sp.str("A")}, {hopCall, sp.str("B")}}},
		{"variables of one closure", []hop{{hopFree, 0}, {hopFree, 1}}, []hop{{hopFree, 0}, {hopFree, 1}}},
		{
			"beyond the bound", []hop{field("a.A.a"), field("a.A.b"), field("a.A.c"), field("a.A.d"), field("a.A.e"), field("a.A.f"), field("a.A.g"), elemHop},
			[]hop{field("a.A.a"), field("a.A.b"), field("a.A.c"), field("a.A.d"), field("a.A.e"), field("a.A.f")},
		},
	}
	for _, tt := range tests {
		if got := sp.hops(extendAll(sp, tt.hops...)); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestExtendLaws(t *testing.T) {
	sp := newSpace()
	hops := testHops(sp)
	seen := map[path]bool{0: true}
	work := []path{0}
	for len(work) > 0 { // every path there is
		p := work[0]
		work = work[1:]
		for _, h := range hops {
			q := sp.extend(p, h)
			list := sp.hops(q)
			switch {
			case len(list) > maxHops || sp.paths[q].len != len(list):
				t.Fatalf("%v has %d hops", list, sp.paths[q].len)
			case sp.extend(q, h) != q && h.kind != hopElem:
				t.Fatalf("%v, which ends in %v, grows with it", list, h)
			case sp.extend(p, h) != q:
				t.Fatalf("%v and %v are two paths", sp.hops(p), h)
			case sp.paths[p].len == maxHops && sp.paths[q].len > maxHops:
				t.Fatalf("%v is not absorbed by %v", h, sp.hops(p))
			case extendAll(sp, list...) != q:
				t.Fatalf("%v is not its own normal form", list) // the decoder relies on it
			}
			for i, h := range list {
				if h.kind != hopElem && slices.Contains(list[:i], h) {
					t.Fatalf("%v repeats %v", list, h)
				}
				if i > 0 && h.kind == hopElem && list[i-1].kind == hopElem {
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
	rec := newSpace()
	p := path(0)
	recHops := testHops(rec)[:3]
	for i := range 10_000 {
		p = rec.extend(p, recHops[(i*i+i/7)%3])
	}
	if n := len(rec.paths); n > 40 {
		t.Errorf("walking a recursive type made %d paths", n)
	}
}

func TestAtKeepsAtoms(t *testing.T) {
	sp := newSpace()
	for k := rootParam; k <= rootDyn; k++ {
		l := sp.loc(k, 0, 0)
		inside := sp.at(l, elemHop)
		if atom := k >= rootClient && k <= rootDisk; atom != (inside == l) {
			t.Errorf("root %d: an element of %s is %s", k, sp.locString(l), sp.locString(inside))
		}
	}
}

// randomSets returns sets as the engine makes them, some with more sources of
// client data than a set keeps before it is bounded.
func randomSets(sp *space, n int) [][]item {
	r := rand.New(rand.NewPCG(1, 2))
	hops := testHops(sp)
	out := make([][]item, n)
	for i := range out {
		for range r.IntN(12) {
			kind := rootKind(r.IntN(int(rootDyn) + 1))
			if r.IntN(2) == 0 {
				kind = rootClient
			}
			p := path(0)
			for range r.IntN(4) {
				p = sp.extend(p, hops[r.IntN(len(hops))])
			}
			switch {
			case kind.atom(): // derived, without inside: as the engine makes them
				out[i] = append(out[i], derived(sp.loc(kind, int32(r.IntN(8)), 0)))
			case r.IntN(2) == 0:
				out[i] = append(out[i], derived(sp.loc(kind, int32(r.IntN(3)), p)))
			default:
				out[i] = append(out[i], ref(sp.loc(kind, int32(r.IntN(3)), p)))
			}
		}
	}
	return out
}

func TestSetLaws(t *testing.T) {
	sp := newSpace()
	raw := randomSets(sp, 60)
	var sets []set
	for _, items := range raw {
		s := sp.gathered(slices.Clone(items))
		if !slices.IsSorted(s) || len(slices.Compact(slices.Clone(s))) != len(s) {
			t.Fatalf("%v is not a set", s)
		}
		slices.Reverse(items)
		if other := sp.gathered(items); !slices.Equal(other, s) {
			t.Fatalf("the same items in another order are %s, not %s", sp.setString(other), sp.setString(s))
		}
		sets = append(sets, s)
	}
	same := func(law string, a, b set) {
		t.Helper()
		if !slices.Equal(a, b) {
			t.Fatalf("%s: %s is not %s", law, sp.setString(a), sp.setString(b))
		}
	}
	for _, a := range sets {
		same("bound is idempotent", sp.bound(a), a)
		same("union with itself", sp.union(a, a), a)
		same("union with nothing", sp.union(a, nil), a)
		same("nothing with it", sp.union(nil, a), a)
		weak := sp.weaken(a)
		same("weaken is idempotent", sp.weaken(weak), weak)
		for _, it := range weak {
			if k := sp.locs[it.loc()].kind; it.isRef() {
				t.Fatalf("weaken leaves a reference in %s", sp.setString(weak))
			} else if (k == rootFunc || k == rootDyn) && !a.has(it) {
				t.Fatalf("weaken leaves a callee in %s", sp.setString(weak))
			}
		}
		for _, b := range sets {
			before := slices.Clone(a)
			ab := sp.union(a, b)
			same("union leaves its operands alone", a, before)
			same("union commutes", ab, sp.union(b, a))
			same("union absorbs", sp.union(ab, b), ab)
			same("weaken distributes over union", sp.weaken(ab), sp.union(weak, sp.weaken(b)))
			for _, c := range sets[:12] {
				same("union associates", sp.union(ab, c), sp.union(a, sp.union(b, c)))
			}
		}
	}
}

// A set keeps the smallest sources, whatever the order they come in.
func TestSourcesAreTheSmallest(t *testing.T) {
	sp := newSpace()
	r := rand.New(rand.NewPCG(3, 4))
	other := ref(sp.loc(rootParam, 0, 0))
	for range 200 {
		keys := r.Perm(20)[:1+r.IntN(12)]
		s := set{other}
		for _, k := range keys {
			s = sp.union(s, set{derived(sp.loc(rootClient, int32(k), 0))})
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
			if d := sp.locs[it.loc()]; d.kind == rootClient {
				got = append(got, int(d.key))
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, want) || !s.has(other) {
			t.Fatalf("of sources %v the set keeps %v, want %v, and %s", keys, got, want, sp.setString(set{other}))
		}
	}
}

func TestOutside(t *testing.T) {
	sp := newSpace()
	a, b, c := hop{hopField, sp.str("p.A.a")}, hop{hopField, sp.str("p.B.b")}, hop{hopField, sp.str("p.C.c")}
	global := sp.str("p.v")
	tests := []struct {
		kind     rootKind
		key      int32
		in, want []hop
	}{
		{rootGlobal, global, []hop{a, elemHop, b}, []hop{a}},
		{rootGlobal, global, []hop{elemHop}, nil},
		{rootGlobal, global, []hop{a, b, c}, []hop{a, b, c}},
		{rootParam, 0, []hop{a, b, c}, []hop{a, b}},
		{rootFree, 0, []hop{a, b, c}, []hop{a, b}},
		{rootParam, 0, []hop{a, elemHop, b}, []hop{a}},
	}
	for _, tt := range tests {
		l := sp.loc(tt.kind, tt.key, extendAll(sp, tt.in...))
		want := sp.loc(tt.kind, tt.key, extendAll(sp, tt.want...))
		for range 2 { // the second time from the memo
			if got := sp.outside(l); got != want {
				t.Errorf("outside of %s is %s, want %s", sp.locString(l), sp.locString(got), sp.locString(want))
			}
		}
		if got := sp.outside(want); got != want {
			t.Errorf("outside of %s is %s", sp.locString(want), sp.locString(got))
		}
	}
}
