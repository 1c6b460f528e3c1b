// Package uuid has as much of google/uuid as the programs of testdata use.
package uuid

// UUID identifies.
type UUID [16]byte

// NewString returns a new one as text.
func NewString() string

// Parse reads one.
func Parse(s string) (UUID, error)

// String prints it.
func (u UUID) String() string
