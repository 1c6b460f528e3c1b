// Package manage manages tokens.
package manage

import "github.com/go-oauth2/oauth2/v4"

// Manager manages tokens.
type Manager struct{}

// NewDefaultManager returns a manager.
func NewDefaultManager() *Manager

// MustTokenStorage sets the store.
func (m *Manager) MustTokenStorage(stor oauth2.TokenStore, err error)

// MapTokenStorage sets the store.
func (m *Manager) MapTokenStorage(stor oauth2.TokenStore)
