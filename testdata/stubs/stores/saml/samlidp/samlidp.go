// Package samlidp has as much of the identity provider's API as the programs of testdata use.
package samlidp

// Store keeps sessions.
type Store interface {
	Put(key string, value any) error
}

// MemoryStore keeps them in memory.
type MemoryStore struct{ data map[string]string }

// Put keeps one.
func (s *MemoryStore) Put(key string, value any) error { return nil }

// Options are those of the server.
type Options struct{ Store Store }

// Server is the server.
type Server struct{ opts Options }

// New returns a Server.
func New(opts Options) *Server { return &Server{opts} }
