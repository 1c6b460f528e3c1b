// Package redis has as much of the store's API as the programs of testdata use.
package redis

import (
	"context"

	"github.com/go-oauth2/oauth2/v4"
)

// TokenStore keeps tokens in Redis.
type TokenStore struct{}

// NewRedisStore returns a TokenStore; the real one takes options.
func NewRedisStore(address string, keyNamespace ...string) *TokenStore

// Create keeps a token.
func (s *TokenStore) Create(ctx context.Context, info oauth2.TokenInfo) error

// GetByAccess returns it.
func (s *TokenStore) GetByAccess(ctx context.Context, access string) (oauth2.TokenInfo, error)
