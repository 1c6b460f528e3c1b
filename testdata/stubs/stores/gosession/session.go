// Package session has as much of the API of go-session as the programs of testdata use.
package session

import (
	"context"
	"net/http"
)

// ManagerStore keeps sessions.
type ManagerStore interface {
	Check(ctx context.Context, sid string) (bool, error)
}

// Store is a session.
type Store interface {
	Set(key string, value any)
	Get(key string) (any, bool)
	Save() error
}

// Manager is the manager.
type Manager struct{}

// Option is an option.
type Option func(*Manager)

// SetStore sets the store.
func SetStore(store ManagerStore) Option

// SetCookieName sets the name of the cookie.
func SetCookieName(name string) Option

// NewManager returns a manager.
func NewManager(opt ...Option) *Manager

// NewMemoryStore keeps sessions in memory.
func NewMemoryStore() ManagerStore

// Start returns the session of a request.
func (m *Manager) Start(ctx context.Context, w http.ResponseWriter, r *http.Request) (Store, error)

// InitManager makes the manager of the package.
func InitManager(opt ...Option)

// Start returns the session of a request from the manager of the package.
func Start(ctx context.Context, w http.ResponseWriter, r *http.Request) (Store, error)
