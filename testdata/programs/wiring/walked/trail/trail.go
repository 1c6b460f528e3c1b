// Package trail says what a trail of events is.
package trail

// Trail keeps the names of events.
type Trail interface {
	Add(name string)
	All() []string
}
