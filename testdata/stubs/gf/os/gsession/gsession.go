// Package gsession has as much of GoFrame's sessions as the programs of testdata use.
package gsession

import "time"

// Storage keeps sessions.
type Storage interface{ New(id string) string }

// Manager is the manager.
type Manager struct{}

// StorageRedis keeps sessions in Redis.
type StorageRedis struct{}

// StorageMemory keeps sessions in memory.
type StorageMemory struct{}

// New returns a manager.
func New(ttl time.Duration, storage ...Storage) *Manager

// NewStorageMemory keeps sessions in memory.
func NewStorageMemory() *StorageMemory

// NewStorageRedis keeps sessions in Redis; the real one takes a client.
func NewStorageRedis(address string) *StorageRedis

// New makes a session.
func (s *StorageMemory) New(id string) string

// New makes a session.
func (s *StorageRedis) New(id string) string
