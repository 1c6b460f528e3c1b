// Package memory keeps sessions and counts in memory.
package memory

import "sync"

// Sessions maps session ids to users.
type Sessions struct{ users sync.Map }

// Start remembers user.
func (s *Sessions) Start(id, user string) { s.users.Store(id, user) }

// User returns who has the session.
func (s *Sessions) User(id string) string {
	user, _ := s.users.Load(id)
	name, _ := user.(string)
	return name
}

// Tracker counts by address.
type Tracker struct {
	mu   sync.Mutex
	hits map[string]int
}

// NewTracker returns an empty tracker.
func NewTracker() *Tracker { return &Tracker{hits: map[string]int{}} }

// Hit counts ip and returns how often it came.
func (t *Tracker) Hit(ip string) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.hits[ip]++
	return t.hits[ip]
}
