// Package rooms keeps who is where.
package rooms

import "sync"

// Memory keeps it in this process.
type Memory struct {
	mu    sync.Mutex
	names map[string][]string
}

// New returns an empty one.
func New() *Memory { return &Memory{names: map[string][]string{}} }

func (m *Memory) Join(room, name string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.names[room] = append(m.names[room], name)
}

func (m *Memory) Names(room string) []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.names[room]
}
