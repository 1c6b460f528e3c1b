package library

import (
	"slices"
	"strings"
)

// Cond is what is known of an option that moves a library's store out of the
// process: which of the values that may reach it do so. Where several may, more
// than one of its parts is true.
type Cond struct {
	Set     bool   // one that moves it out
	Unset   bool   // none, or one that leaves it here
	Unknown bool   // one that was not seen
	Needs   []Need // what callers pass
}

// Need is a part of a parameter of the function that the Cond speaks of.
type Need struct {
	Param int
	Path  string // fields, elements and calls on the way, separated by spaces
}

var (
	isSet     = Cond{Set: true}
	isUnset   = Cond{Unset: true}
	isUnknown = Cond{Unknown: true}
)

func (c Cond) or(d Cond) Cond {
	c.Set, c.Unset, c.Unknown = c.Set || d.Set, c.Unset || d.Unset, c.Unknown || d.Unknown
	for _, n := range d.Needs {
		if !slices.Contains(c.Needs, n) {
			c.Needs = append(slices.Clip(c.Needs), n)
		}
	}
	return c
}

func (c Cond) none() bool { return !c.Set && !c.Unset && !c.Unknown && len(c.Needs) == 0 }

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
