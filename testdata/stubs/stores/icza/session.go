// Package session has as much of the API of icza/session as the programs of testdata use.
package session

import "net/http"

// Session is a session.
type Session interface {
	ID() string
	SetAttr(name string, value any)
}

// Store keeps sessions.
type Store interface{ Get(id string) Session }

// Manager is the manager.
type Manager interface {
	Get(r *http.Request) Session
	Add(sess Session, w http.ResponseWriter)
}

// Global is the manager of the functions of the package.
var Global Manager

// NewInMemStore keeps sessions in memory.
func NewInMemStore() Store

// NewCookieManager returns a manager that keeps the ids in cookies.
func NewCookieManager(store Store) Manager

// NewSession returns a session.
func NewSession() Session

// Get returns the session of a request.
func Get(r *http.Request) Session

// Add adds a session.
func Add(sess Session, w http.ResponseWriter)
