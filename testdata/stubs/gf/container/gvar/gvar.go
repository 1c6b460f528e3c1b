// Package gvar has as much of the API of GoFrame as the programs of testdata use.
package gvar

// Var is a value.
type Var struct{}

// String converts it.
func (v *Var) String() string
