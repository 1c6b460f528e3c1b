// Package memory keeps sessions in this process.
package memory

// Config has options.
type Config struct{ Size int }

// Provider keeps sessions.
type Provider struct{ size int }

// NeedGC is true.
func (p *Provider) NeedGC() bool

// New returns a provider.
func New(cfg Config) (*Provider, error)
