// Package shard is a generic map in shards, as programs write it themselves.
package shard

import (
	"hash/maphash"
	"sync"
)

const count = 16

type part[V any] struct {
	mu    sync.RWMutex
	items map[string]V
}

// Map is a map in shards.
type Map[V any] struct {
	seed  maphash.Seed
	parts []*part[V]
}

// New returns an empty map.
func New[V any]() *Map[V] {
	m := &Map[V]{seed: maphash.MakeSeed()}
	for range count {
		m.parts = append(m.parts, &part[V]{items: map[string]V{}})
	}
	return m
}

func (m *Map[V]) part(key string) *part[V] {
	return m.parts[maphash.String(m.seed, key)%count]
}

// Set keeps a value.
func (m *Map[V]) Set(key string, v V) {
	p := m.part(key)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.items[key] = v
}

// Get returns a value.
func (m *Map[V]) Get(key string) (V, bool) {
	p := m.part(key)
	p.mu.RLock()
	defer p.mu.RUnlock()
	v, ok := p.items[key]
	return v, ok
}

// Update replaces a value by what f makes of it.
func (m *Map[V]) Update(key string, f func(old V) V) {
	p := m.part(key)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.items[key] = f(p.items[key])
}

// Fixed is an array of shards.
type Fixed struct {
	parts [count]part[string]
}

// Put keeps a text.
func (f *Fixed) Put(n int, key, text string) {
	p := &f.parts[n%count]
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.items == nil {
		p.items = map[string]string{}
	}
	p.items[key] = text
}

// Text returns a text.
func (f *Fixed) Text(n int, key string) string { return f.parts[n%count].items[key] }

// Words is filled by start-up code.
type Words struct{ parts [count]*part[string] }

// NewWords returns the words of a list.
func NewWords(list ...string) *Words {
	w := &Words{}
	for i := range w.parts {
		w.parts[i] = &part[string]{items: map[string]string{}}
	}
	for _, word := range list {
		w.parts[len(word)%count].items[word] = word
	}
	return w
}

// Has reports whether a word is in the list.
func (w *Words) Has(word string) bool { return w.parts[len(word)%count].items[word] != "" }
