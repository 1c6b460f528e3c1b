// Package types has the interfaces.
package types

// Manager knows who is there.
type Manager interface {
	SetHost(id string)
	Host() string
	Add(id string)
	Has(id string) bool
}
