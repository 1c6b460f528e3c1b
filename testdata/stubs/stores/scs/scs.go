// Package scs has as much of the session manager's API as the programs of testdata use.
package scs

import (
	"context"
	"net/http"
	"time"

	"github.com/alexedwards/scs/v2/memstore"
)

// Store keeps sessions.
type Store interface {
	Find(token string) (b []byte, found bool, err error)
	Commit(token string, b []byte, expiry time.Time) error
	Delete(token string) error
}

// SessionManager loads and saves sessions.
type SessionManager struct {
	Lifetime time.Duration
	Store    Store
}

// New returns a session manager.
func New() *SessionManager { return &SessionManager{Lifetime: time.Hour, Store: memstore.New()} }

// Put adds a value to the session.
func (s *SessionManager) Put(ctx context.Context, key string, val any) {}

// GetString returns a value of the session.
func (s *SessionManager) GetString(ctx context.Context, key string) string { return "" }

// LoadAndSave is middleware.
func (s *SessionManager) LoadAndSave(next http.Handler) http.Handler { return next }
