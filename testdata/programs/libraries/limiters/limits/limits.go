// Package limits makes limiters of the stores that it is given, or of its own.
package limits

import (
	"github.com/sethvargo/go-limiter"
	"github.com/sethvargo/go-limiter/memorystore"
	"github.com/throttled/throttled/v2"
	"github.com/throttled/throttled/v2/store/memstore"
)

// Memory counts in memory.
func Memory() (limiter.Store, error) {
	return memorystore.New(&memorystore.Config{Tokens: 3}) // want `^limiter state: library store memorystore.New keeps counts by client between requests; use github.com/sethvargo/go-redisstore.New`
}

// New takes a store.
func New(store throttled.GCRAStoreCtx) (*throttled.GCRARateLimiterCtx, error) {
	return throttled.NewGCRARateLimiterCtx(store, throttled.RateQuota{MaxBurst: 3})
}

// Counts has a store of its own.
func Counts() (*throttled.GCRARateLimiterCtx, error) {
	store, err := memstore.NewCtx(1 << 16) // want `^limiter state: library store memstore.NewCtx keeps (.|\n)*goredisstore.v9.NewCtx`
	if err != nil {
		return nil, err
	}
	return New(store)
}
