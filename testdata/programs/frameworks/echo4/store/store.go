// Package store keeps carts in memory.
package store

// Carts is what package handlers knows.
type Carts interface {
	Add(user, item string)
	Items(user string) []string
}

type memory struct{ carts map[string][]string }

// New returns an empty store.
func New() Carts { return &memory{carts: map[string][]string{}} }

func (m *memory) Add(user, item string) { m.carts[user] = append(m.carts[user], item) }

func (m *memory) Items(user string) []string { return m.carts[user] }
