// Package session remembers who is signed in.
package session

import (
	"crypto/rand"
	"net/http"
	"sync"
)

const cookie = "session"

// Manager keeps who is signed in, by the id in their cookie.
type Manager struct {
	mu       sync.RWMutex
	sessions map[string]string
}

// NewManager returns a Manager to which nobody is signed in.
func NewManager() *Manager { return &Manager{sessions: make(map[string]string)} }

// Start signs a user in.
func (m *Manager) Start(w http.ResponseWriter, _ *http.Request, user string) {
	id := rand.Text()
	m.mu.Lock()
	m.sessions[id] = user
	m.mu.Unlock()
	http.SetCookie(w, &http.Cookie{Name: cookie, Value: id, Path: "/", HttpOnly: true, Secure: true})
}

// Require serves next to users that are signed in, by name.
func (m *Manager) Require(next func(w http.ResponseWriter, r *http.Request, user string)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		user, ok := m.user(r)
		if !ok {
			http.Redirect(w, r, "/login", http.StatusFound)
			return
		}
		next(w, r, user)
	}
}

func (m *Manager) user(r *http.Request) (string, bool) {
	c, err := r.Cookie(cookie)
	if err != nil {
		return "", false
	}
	m.mu.RLock()
	defer m.mu.RUnlock()
	user, ok := m.sessions[c.Value]
	return user, ok
}
