// Package authboss has as much of the API of authboss as the programs of testdata use.
package authboss

import "context"

// User is a user.
type User interface {
	GetPID() string
	PutPID(pid string)
}

// ServerStorer keeps users.
type ServerStorer interface {
	Load(ctx context.Context, key string) (User, error)
	Save(ctx context.Context, user User) error
}

// Config has options.
type Config struct{ Storage ServerStorer }
