// Package store keeps values in memory.
package store

// Memory is not safe for concurrent use.
type Memory struct{ values map[string]string }

// New returns an empty one.
func New() *Memory { return &Memory{values: map[string]string{}} }

// Put keeps a value.
func (m *Memory) Put(key, value string) { m.values[key] = value }

// Get returns it.
func (m *Memory) Get(key string) string { return m.values[key] }
