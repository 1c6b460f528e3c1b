// Package op is a stub of github.com/zitadel/oidc/v3/pkg/op.
package op

import "context"

type AuthRequest interface{ GetID() string }

type Storage interface {
	CreateAuthRequest(ctx context.Context, clientID, userID string) (AuthRequest, error)
	AuthRequestByID(ctx context.Context, id string) (AuthRequest, error)
	Health(ctx context.Context) error
}

type Provider struct{ storage Storage }

func NewProvider(storage Storage) (*Provider, error) { return &Provider{storage}, nil }
