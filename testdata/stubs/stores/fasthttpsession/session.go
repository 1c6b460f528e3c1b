// Package session has as much of the API of fasthttp's sessions as the programs of testdata use.
package session

// Provider keeps sessions.
type Provider interface{ NeedGC() bool }

// Config has options.
type Config struct{ CookieName string }

// Session is a session manager.
type Session struct{ name string }

// New returns a session manager.
func New(cfg Config) *Session

// SetProvider sets what keeps sessions.
func (s *Session) SetProvider(provider Provider) error
