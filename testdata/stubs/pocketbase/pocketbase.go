// Package pocketbase has as much of the API of pocketbase as the programs of testdata use.
package pocketbase

import "github.com/pocketbase/pocketbase/core"

// PocketBase is a server.
type PocketBase struct{ core.App }

// New returns a server.
func New() *PocketBase { return nil }

// Start serves.
func (pb *PocketBase) Start() error { return nil }
