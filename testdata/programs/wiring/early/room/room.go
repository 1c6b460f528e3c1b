// Package room keeps who is there in memory.
package room

import "sync"

type Manager struct {
	mu   sync.Mutex
	host string
	in   map[string]bool
}

func New() *Manager { return &Manager{in: map[string]bool{}} }

func (m *Manager) SetHost(id string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.host = id
}

func (m *Manager) Host() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.host
}

func (m *Manager) Add(id string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.in[id] = true
}

func (m *Manager) Has(id string) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.in[id]
}
