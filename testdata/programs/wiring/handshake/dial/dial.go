// Package dial connects to other servers, and resumes connections.
package dial

import "sync"

// Cache keeps what is needed to resume a connection.
type Cache interface {
	Get(addr string) (ticket string, ok bool)
	Put(addr, ticket string)
}

type memory struct {
	mu      sync.Mutex
	tickets map[string]string
}

// NewMemory returns a cache for those who share it.
func NewMemory() Cache { return &memory{tickets: map[string]string{}} }

func (m *memory) Get(addr string) (string, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	t, ok := m.tickets[addr]
	return t, ok
}

func (m *memory) Put(addr, ticket string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.tickets[addr] = ticket
}

// Config says how to connect.
type Config struct{ Tickets Cache }

// Conn is a connection.
type Conn struct {
	config  *Config
	Resumed bool
}

// Dial connects, and gives up waiting for the other side when done says so.
func Dial(addr string, config *Config, done <-chan struct{}) *Conn {
	c := &Conn{config: config}
	shaken := make(chan struct{})
	go func() {
		c.handshake(addr)
		close(shaken)
	}()
	select {
	case <-shaken:
	case <-done:
	}
	return c
}

func (c *Conn) handshake(addr string) {
	if c.config.Tickets == nil {
		return
	}
	if t, ok := c.config.Tickets.Get(addr); ok {
		c.Resumed = t == addr
		return
	}
	c.config.Tickets.Put(addr, addr)
}
