// Package sess makes session managers for the packages above, which may set the store.
package sess

import "github.com/alexedwards/scs/v2"

// Wrapper knows the keys of a session.
type Wrapper struct{ *scs.SessionManager }

// New returns a session manager.
func New() *scs.SessionManager {
	s := scs.New()
	s.Lifetime = 0
	return s
}

// Wrapped returns one that is wrapped.
func Wrapped() *Wrapper {
	s := scs.New()
	return &Wrapper{s}
}
