// Package store keeps records.
package store

// Record is a record.
type Record struct {
	Key   string
	Value []byte
}

// Store keeps records.
type Store interface {
	Read(key string) ([]*Record, error)
	Write(r *Record) error
}

// Option is an option.
type Option func(any)

// NewMemoryStore keeps records in memory.
func NewMemoryStore(opts ...Option) Store
