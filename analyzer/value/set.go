package value

import "slices"

// Item is a location with a strength.
type Item int32

// Ref returns l as a reference: the value may be that object.
func Ref(l Loc) Item { return Item(l << 1) }

// Derived returns l as what a value derives from: information from there went into it.
func Derived(l Loc) Item { return Item(l<<1 | 1) }

// Loc returns the location of it, without its strength.
func (it Item) Loc() Loc { return Loc(it >> 1) }

// IsRef reports whether it is a reference, and not derived.
func (it Item) IsRef() bool { return it&1 == 0 }

// Set is a sorted set of items.
type Set []Item

// Has reports whether s has it, in that strength.
func (s Set) Has(it Item) bool {
	_, ok := slices.BinarySearch(s, it)
	return ok
}

// Union returns the union of a and b, sharing a where b adds nothing.
func (sp *Space) Union(a, b Set) Set {
	if len(b) == 0 {
		return a
	}
	if len(a) == 0 {
		return sp.bound(b)
	}
	i, missing := 0, 0
	for _, it := range b {
		for i < len(a) && a[i] < it {
			i++
		}
		if i == len(a) || a[i] != it {
			missing++
		}
	}
	if missing == 0 {
		return a
	}
	out := make(Set, 0, len(a)+missing)
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case j == len(b) || i < len(a) && a[i] < b[j]:
			out = append(out, a[i])
			i++
		case i == len(a) || b[j] < a[i]:
			out = append(out, b[j])
			j++
		default:
			out = append(out, a[i])
			i++
			j++
		}
	}
	return sp.bound(out)
}

// Gathered returns the set of items, which may come in any order and repeat. It
// takes over items.
func (sp *Space) Gathered(items []Item) Set {
	if len(items) == 0 {
		return nil
	}
	slices.Sort(items)
	return sp.bound(slices.Compact(items))
}

// Keep returns the items of s that ok accepts, sharing s where it accepts all.
func Keep(s Set, ok func(Item) bool) Set {
	for i, it := range s {
		if !ok(it) {
			out := slices.Clone(s[:i])
			for _, it := range s[i+1:] {
				if ok(it) {
					out = append(out, it)
				}
			}
			return out
		}
	}
	return s
}

// bound keeps the smallest maxSources sources of client data.
func (sp *Space) bound(s Set) Set {
	if len(s) <= maxSources {
		return s
	}
	n := 0
	for _, it := range s {
		if sp.Locs[it.Loc()].Kind == RootClient {
			n++
		}
	}
	if n <= maxSources {
		return s
	}
	var keys []int32
	for _, it := range s {
		if d := sp.Locs[it.Loc()]; d.Kind == RootClient {
			keys = append(keys, d.Key)
		}
	}
	slices.Sort(keys)
	keys = slices.Compact(keys)
	if len(keys) <= maxSources {
		return s
	}
	limit := keys[maxSources-1]
	return slices.DeleteFunc(slices.Clone(s), func(it Item) bool {
		d := sp.Locs[it.Loc()]
		return d.Kind == RootClient && d.Key > limit
	})
}

// Weaken returns s with every item derived. What a value may call does not
// survive: a string made from a function is no function. Neither does the way
// into an element: information from there is information from its container.
func (sp *Space) Weaken(s Set) Set {
	if !slices.ContainsFunc(s, Item.IsRef) {
		return s
	}
	out := make(Set, 0, len(s))
	for _, it := range s {
		switch {
		case !it.IsRef():
			out = append(out, it)
		case sp.Locs[it.Loc()].Kind != RootFunc && sp.Locs[it.Loc()].Kind != RootDyn:
			out = append(out, Derived(sp.Outside(it.Loc())))
		}
	}
	slices.Sort(out)
	return sp.bound(slices.Compact(out))
}

// Any reports whether s has an item of kind k.
func (sp *Space) Any(s Set, k RootKind) bool {
	for _, it := range s {
		if sp.Locs[it.Loc()].Kind == k {
			return true
		}
	}
	return false
}
