// Package webdav has as much of the API of golang.org/x/net/webdav as the programs of testdata use.
package webdav

import "net/http"

// FileSystem has files.
type FileSystem interface{ RemoveAll(name string) error }

// LockSystem has locks.
type LockSystem interface{ Unlock(token string) error }

// Dir is a FileSystem.
type Dir string

// RemoveAll removes.
func (d Dir) RemoveAll(name string) error

// NewMemFS returns a FileSystem in memory.
func NewMemFS() FileSystem

// NewMemLS returns a LockSystem in memory.
func NewMemLS() LockSystem

// Handler serves.
type Handler struct {
	FileSystem FileSystem
	LockSystem LockSystem
}

// ServeHTTP serves.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request)
