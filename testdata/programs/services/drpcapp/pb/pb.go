// Package pb stands for generated code in a module of its own, whose mark is not seen.
package pb

import (
	"context"

	"storj.io/drpc"
)

// Note is a note.
type Note struct{ ID, Text string }

// DRPCNotesServer is the service.
type DRPCNotesServer interface {
	Put(context.Context, *Note) (*Note, error)
	Get(context.Context, *Note) (*Note, error)
}

// DRPCRegisterNotes registers it.
func DRPCRegisterNotes(mux drpc.Mux, impl DRPCNotesServer) error { return mux.Register(impl, nil) }
