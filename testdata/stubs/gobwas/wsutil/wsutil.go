// Package wsutil has as much of the API of gobwas/ws as the programs of testdata use.
package wsutil

import (
	"io"

	"github.com/gobwas/ws"
)

// ReadClientData returns the next message.
func ReadClientData(rw io.ReadWriter) ([]byte, ws.OpCode, error)

// WriteServerMessage sends a message.
func WriteServerMessage(w io.Writer, op ws.OpCode, p []byte) error
