package engine

import (
	"slices"
	"strings"
)

// A cond is what is known of an option that moves a library's store out of the
// process: which of the values that may reach it do so. Where several may, more
// than one of its parts is true.
type cond struct {
	set     bool   // one that moves it out
	unset   bool   // none, or one that leaves it here
	unknown bool   // one that was not seen
	needs   []need // what callers pass
}

// need is a part of a parameter of the function that the cond speaks of.
type need struct {
	param int
	path  string // fields, elements and calls on the way, separated by spaces
}

var (
	isSet     = cond{set: true}
	isUnset   = cond{unset: true}
	isUnknown = cond{unknown: true}
)

func (c cond) or(d cond) cond {
	c.set, c.unset, c.unknown = c.set || d.set, c.unset || d.unset, c.unknown || d.unknown
	for _, n := range d.needs {
		if !slices.Contains(c.needs, n) {
			c.needs = append(slices.Clip(c.needs), n)
		}
	}
	return c
}

func (c cond) none() bool { return !c.set && !c.unset && !c.unknown && len(c.needs) == 0 }

// way is a path within a value. A pointer and what it points to have the same
// ways: following a pointer is no step.
type way []string

const (
	elemStep = "[]"    // an element
	callStep = "call:" // what calling the value writes through the parameter with the number that follows
)

func (w way) String() string { return strings.Join(w, " ") }

func wayOf(s string) way {
	if s == "" {
		return nil
	}
	return strings.Split(s, " ")
}

func (w way) then(step ...string) way { return append(slices.Clone(w), step...) }

// after returns the way from prefix on, if w begins with prefix.
func (w way) after(prefix way) (way, bool) {
	if len(w) < len(prefix) || !slices.Equal(w[:len(prefix)], prefix) {
		return nil, false
	}
	return w[len(prefix):], true
}
