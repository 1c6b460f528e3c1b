// Package drpc has as much of the API of drpc as the programs of testdata use.
package drpc

import "context"

// Description tells the methods of a service.
type Description interface{ NumMethods() int }

// Mux registers services.
type Mux interface {
	Register(srv any, desc Description) error
}

// Stream is a stream.
type Stream interface {
	Context() context.Context
	Close() error
}
