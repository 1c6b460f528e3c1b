// Package noop is the silent twin: its driver forgets.
package noop

import "example.com/lookup/drivers"

type noop struct{ note string }

func init() { drivers.Register("noop", &noop{note: "nothing is kept"}) } // fact `drivers.known holds {*noop}`
// no fact `updates`

func (n *noop) Set(key, value string) {}

func (n *noop) Get(key string) string { return n.note }
