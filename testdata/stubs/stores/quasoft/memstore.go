// Package memstore has as much of the store's API as the programs of testdata use.
package memstore

import (
	"net/http"

	"github.com/gorilla/sessions"
)

// MemStore keeps sessions in memory.
type MemStore struct{}

// NewMemStore returns a MemStore.
func NewMemStore(keyPairs ...[]byte) *MemStore

// Get returns a session.
func (m *MemStore) Get(r *http.Request, name string) (*sessions.Session, error)
