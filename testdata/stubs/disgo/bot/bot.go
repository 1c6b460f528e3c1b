// Package bot has as much of the package in disgo as the programs of testdata use.
package bot

import "context"

// Client is a bot.
type Client interface {
	OpenGateway(ctx context.Context) error
}

// ConfigOpt is an option.
type ConfigOpt func()

// Event is what happened.
type Event interface{ SequenceNumber() int }

// WithEventListenerFunc registers a listener.
func WithEventListenerFunc[E Event](f func(e E)) ConfigOpt { return nil }
