// Package types has as much of the package in engine.io as the programs of testdata use.
package types

// Listener is a callback.
type Listener func(...any)
