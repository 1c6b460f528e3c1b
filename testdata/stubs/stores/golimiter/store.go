// Package limiter has as much of the limiter's API as the programs of testdata use.
package limiter

import "context"

// Store keeps counts.
type Store interface {
	Take(ctx context.Context, key string) (tokens, remaining, reset uint64, ok bool, err error)
}
