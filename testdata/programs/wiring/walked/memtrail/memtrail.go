// Package memtrail keeps a trail in memory.
package memtrail

import "sync"

// Trail is in memory.
type Trail struct {
	mu    sync.Mutex
	names map[string]*event
}

type event struct{ name string }

// New returns an empty trail.
func New() *Trail { return &Trail{names: map[string]*event{}} }

// Add adds an event.
func (t *Trail) Add(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.names[name] = &event{name}
}

// All returns the events.
func (t *Trail) All() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var all []string
	for _, e := range t.names {
		all = append(all, e.name)
	}
	return all
}
