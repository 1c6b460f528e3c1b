// Package redis keeps what fiber's middleware knows of clients in Redis.
package redis

// Config is the storage's.
type Config struct{ URL string }

// Storage is a fiber.Storage.
type Storage struct{ config []Config }

// New returns a Storage.
func New(config ...Config) *Storage { return &Storage{config} }

// Get returns a value.
func (s *Storage) Get(key string) ([]byte, error) { return nil, nil }

// Set keeps one.
func (s *Storage) Set(key string, val []byte) error { return nil }
