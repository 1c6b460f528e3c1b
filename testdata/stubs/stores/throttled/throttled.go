// Package throttled has as much of the limiter's API as the programs of testdata use.
package throttled

import "context"

// GCRAStoreCtx keeps counts.
type GCRAStoreCtx interface {
	GetWithTime(ctx context.Context, key string) (int64, error)
}

// RateQuota is the limit.
type RateQuota struct{ MaxBurst int }

// GCRARateLimiterCtx limits.
type GCRARateLimiterCtx struct{}

// NewGCRARateLimiterCtx returns a limiter.
func NewGCRARateLimiterCtx(st GCRAStoreCtx, quota RateQuota) (*GCRARateLimiterCtx, error)

// RateLimitCtx counts.
func (g *GCRARateLimiterCtx) RateLimitCtx(ctx context.Context, key string, quantity int) (bool, error)
