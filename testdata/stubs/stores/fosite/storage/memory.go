// Package storage keeps what the server knows in memory.
package storage

import (
	"context"

	"github.com/ory/fosite"
)

// MemoryStore keeps tokens in memory.
type MemoryStore struct{}

// NewMemoryStore returns a MemoryStore.
func NewMemoryStore() *MemoryStore

// GetClient returns a client.
func (s *MemoryStore) GetClient(ctx context.Context, id string) (fosite.Client, error)
