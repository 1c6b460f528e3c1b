// Package redistore has as much of the store's API as the programs of testdata use.
package redistore

import (
	"net/http"

	"github.com/gorilla/sessions"
)

// RediStore keeps sessions in Redis.
type RediStore struct{ address string }

// NewRediStore returns a RediStore.
func NewRediStore(size int, network, address, username, password string, keyPairs ...[]byte) (*RediStore, error) {
	return &RediStore{address}, nil
}

// Get returns a session.
func (s *RediStore) Get(r *http.Request, name string) (*sessions.Session, error) {
	return new(sessions.Session), nil
}
