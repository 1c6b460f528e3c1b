// Package memory keeps sessions and counts in memory.
package memory

import "sync"

// Sessions maps session ids to users.
type Sessions struct{ users sync.Map }

// Start remembers user.
func (s *Sessions) Start(id, user string) { s.users.Store(id, user) } // fact `(*Sessions).Start: updates param0.users key {param1} with {param2}`

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
func (t *Tracker) Hit(ip string) int { // fact `(*Tracker).Hit: result0={~param0.hits ~param1}; updates param0.hits key {param1}`
	t.mu.Lock()
	defer t.mu.Unlock()
	t.hits[ip]++
	return t.hits[ip]
}
