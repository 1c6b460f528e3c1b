// Package chain hides package remember from the packages above.
package chain

import "example.com/closures/deepstore/remember"

// Memory is what package web knows.
type Memory struct {
	Set func(key, value string)
	Get func(key string) string
}

// New returns an empty memory.
func New() *Memory {
	set, get := remember.Pair()
	return &Memory{Set: set, Get: get} // fact `Memory.Set holds {example.com/closures/deepstore/remember.Pair$1}`
}
