// Package fosite has as much of the API of fosite as the programs of testdata use.
package fosite

import "context"

// Client is a client of the server.
type Client interface{ GetID() string }

// Storage keeps clients.
type Storage interface {
	GetClient(ctx context.Context, id string) (Client, error)
}

// Config configures the server.
type Config struct{ GlobalSecret []byte }

// OAuth2Provider is the server.
type OAuth2Provider interface{ Introspect(token string) error }
