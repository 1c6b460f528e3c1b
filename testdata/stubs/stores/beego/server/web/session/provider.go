package session

import (
	"context"
	"net/http"
)

// Store is a session.
type Store interface {
	Set(ctx context.Context, key, value any) error
	Get(ctx context.Context, key any) any
	SessionRelease(ctx context.Context, w http.ResponseWriter)
}

// Provider keeps sessions.
type Provider interface {
	SessionRead(ctx context.Context, sid string) (Store, error)
	SessionExist(ctx context.Context, sid string) (bool, error)
}

// Register registers a provider.
func Register(name string, provide Provider) {}
