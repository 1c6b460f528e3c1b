// Package store keeps notes in memory.
package store

// Notes is what package web knows.
type Notes interface {
	Put(id, text string)
	Get(id string) string
}

type memory struct{ notes map[string]string }

// New returns an empty store.
func New() Notes { return &memory{notes: make(map[string]string)} }

func (m *memory) Put(id, text string) { m.notes[id] = text }

func (m *memory) Get(id string) string { return m.notes[id] }
