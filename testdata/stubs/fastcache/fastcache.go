// Package fastcache has as much of fastcache as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package fastcache

// Cache keeps bytes.
type Cache struct{}

// New returns an empty cache.
func New(maxBytes int) *Cache { return nil }

// Set keeps v.
func (c *Cache) Set(k, v []byte) {}

// HasGet appends an entry to dst.
func (c *Cache) HasGet(dst, k []byte) ([]byte, bool) { return dst, false }
