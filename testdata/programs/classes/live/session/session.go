// Package session keeps connections.
package session

import (
	"io"
	"sync"
)

// Conn is a transport: a websocket, or a poll.
type Conn interface {
	io.Writer
	Close() error
}

type Session struct{ conn Conn }

func New(c Conn) *Session { return &Session{c} }

func (s *Session) Send(text string) { io.WriteString(s.conn, text) }

type Manager struct {
	mu       sync.Mutex
	sessions map[string]*Session
}

func NewManager() *Manager { return &Manager{sessions: map[string]*Session{}} }

func (m *Manager) Add(id string, s *Session) {
	m.mu.Lock()
	m.sessions[id] = s
	m.mu.Unlock()
}

func (m *Manager) Get(id string) *Session {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.sessions[id]
}
