// Package redis keeps sessions in Redis.
package redis

// Config has options.
type Config struct{ Addr string }

// Provider keeps sessions.
type Provider struct{ addr string }

// NeedGC is false.
func (p *Provider) NeedGC() bool

// New returns a provider.
func New(cfg Config) (*Provider, error)
