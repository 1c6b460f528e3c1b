// Package drpcmux finds the method of a call.
package drpcmux

import "storj.io/drpc"

// Mux is a Mux.
type Mux struct{}

// New returns a Mux.
func New() *Mux

// Register registers a service.
func (m *Mux) Register(srv any, desc drpc.Description) error
