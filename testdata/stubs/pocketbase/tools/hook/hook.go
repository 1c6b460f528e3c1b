// Package hook has as much of the package in pocketbase as the programs of testdata use.
package hook

// Event is an event.
type Event struct{ next func() error }

// Next calls the next handler.
func (e *Event) Next() error { return nil }

// Hook has handlers.
type Hook[T any] struct{}

// BindFunc registers a handler.
func (h *Hook[T]) BindFunc(fn func(e T) error) string { return "" }
