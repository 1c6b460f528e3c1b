// Package event has as much of the package in the SDK of CloudEvents as the programs of testdata use.
package event

// Event is an event.
type Event struct{ data []byte }

// ID returns its identifier.
func (e Event) ID() string

// Subject returns what it is about.
func (e Event) Subject() string

// Data returns what it says.
func (e Event) Data() []byte
