// Package memstore keeps sessions in memory.
package memstore

import "time"

// MemStore is a store.
type MemStore struct{ ttl time.Duration }

// New returns a store.
func New() *MemStore { return &MemStore{} }

// Find finds a session.
func (m *MemStore) Find(token string) ([]byte, bool, error) { return nil, false, nil }

// Commit saves one.
func (m *MemStore) Commit(token string, b []byte, expiry time.Time) error { return nil }

// Delete deletes one.
func (m *MemStore) Delete(token string) error { return nil }
