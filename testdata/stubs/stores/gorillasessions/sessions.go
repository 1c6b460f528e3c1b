// Package sessions has as much of gorilla's API as the programs of testdata use.
package sessions

import "net/http"

// Session is a session.
type Session struct{ Values map[any]any }

// Save saves it.
func (s *Session) Save(r *http.Request, w http.ResponseWriter) error { return nil }

// Store keeps sessions.
type Store interface {
	Get(r *http.Request, name string) (*Session, error)
}

// FilesystemStore keeps sessions in files.
type FilesystemStore struct{ path string }

// CookieStore keeps sessions in cookies.
type CookieStore struct{ keys [][]byte }

// NewFilesystemStore returns a FilesystemStore.
func NewFilesystemStore(path string, keyPairs ...[]byte) *FilesystemStore {
	return &FilesystemStore{path}
}

// NewCookieStore returns a CookieStore.
func NewCookieStore(keyPairs ...[]byte) *CookieStore { return &CookieStore{keyPairs} }

// Get returns a session.
func (s *FilesystemStore) Get(r *http.Request, name string) (*Session, error) {
	return new(Session), nil
}

// Get returns a session.
func (s *CookieStore) Get(r *http.Request, name string) (*Session, error) { return new(Session), nil }
