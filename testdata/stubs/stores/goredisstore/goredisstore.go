// Package goredisstore keeps sessions in Redis.
package goredisstore

import "time"

// RedisStore is a store.
type RedisStore struct{ addr string }

// New returns a store; the real one takes a client.
func New(addr string) *RedisStore { return &RedisStore{addr} }

// Find finds a session.
func (r *RedisStore) Find(token string) ([]byte, bool, error) { return nil, false, nil }

// Commit saves one.
func (r *RedisStore) Commit(token string, b []byte, expiry time.Time) error { return nil }

// Delete deletes one.
func (r *RedisStore) Delete(token string) error { return nil }
