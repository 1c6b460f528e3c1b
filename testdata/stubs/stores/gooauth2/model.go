// Package oauth2 has as much of the API of go-oauth2 as the programs of testdata use.
package oauth2

import "context"

// TokenInfo is a token.
type TokenInfo interface{ GetAccess() string }

// TokenStore keeps tokens.
type TokenStore interface {
	Create(ctx context.Context, info TokenInfo) error
	GetByAccess(ctx context.Context, access string) (TokenInfo, error)
}
