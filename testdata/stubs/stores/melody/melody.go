// Package melody has as much of the hub's API as the programs of testdata use.
package melody

import "net/http"

// Melody is a hub.
type Melody struct{ open bool }

// New returns a hub.
func New() *Melody { return &Melody{open: true} }

// HandleRequest serves a connection.
func (m *Melody) HandleRequest(w http.ResponseWriter, r *http.Request) error { return nil }
