// Package keep keeps what others compute.
package keep

import "sync"

// Memo keeps a value for each key.
type Memo[K comparable, V any] struct {
	mu   sync.Mutex
	vals map[K]V
}

// New returns an empty one.
func New[K comparable, V any]() *Memo[K, V] { return &Memo[K, V]{vals: map[K]V{}} }

// Get returns what is kept for a key, or else what compute returns for it.
func (m *Memo[K, V]) Get(k K, compute func(K) V) V {
	m.mu.Lock()
	defer m.mu.Unlock()
	if v, ok := m.vals[k]; ok {
		return v
	}
	v := compute(k)
	m.vals[k] = v
	return v
}

// Texts keeps a text for each key.
type Texts struct {
	mu   sync.Mutex
	vals map[string]string
}

// NewTexts returns an empty one.
func NewTexts() *Texts { return &Texts{vals: map[string]string{}} }

// Find returns what is kept for a key.
func (t *Texts) Find(k string) (string, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	s, ok := t.vals[k]
	return s, ok
}

// Keep keeps a text.
func (t *Texts) Keep(k, s string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.vals[k] = s
}

// Notes is like Texts.
type Notes struct {
	mu   sync.Mutex
	vals map[string]string
}

// NewNotes returns an empty one.
func NewNotes() *Notes { return &Notes{vals: map[string]string{}} }

// Find returns what is kept for a key.
func (n *Notes) Find(k string) (string, bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	s, ok := n.vals[k]
	return s, ok
}

// Keep keeps a text.
func (n *Notes) Keep(k, s string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.vals[k] = s
}
