// Package limiter has as much of the limiter's API as the programs of testdata use.
package limiter

// Store keeps counts.
type Store interface{ Increment(key string) error }

// Limiter limits.
type Limiter struct{ store Store }

// New returns a Limiter.
func New(store Store) *Limiter { return &Limiter{store} }

// Allow counts.
func (l *Limiter) Allow(key string) bool { return l.store.Increment(key) == nil }
