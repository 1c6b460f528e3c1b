// Package store keeps tokens.
package store

import "github.com/go-oauth2/oauth2/v4"

// NewMemoryTokenStore keeps tokens in memory.
func NewMemoryTokenStore() (oauth2.TokenStore, error)

// NewFileTokenStore keeps tokens in a file.
func NewFileTokenStore(filename string) (oauth2.TokenStore, error)
