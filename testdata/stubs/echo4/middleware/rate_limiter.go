// Package middleware has as much of echo's middleware as the programs of testdata use.
package middleware

import "github.com/labstack/echo/v4"

// RateLimiterStore counts requests.
type RateLimiterStore interface {
	Allow(identifier string) (bool, error)
}

// RateLimiterMemoryStore counts in memory.
type RateLimiterMemoryStore struct{}

// NewRateLimiterMemoryStore returns a RateLimiterMemoryStore; the real one takes a rate.Limit.
func NewRateLimiterMemoryStore(rate float64) (store *RateLimiterMemoryStore)

// Allow counts a request.
func (store *RateLimiterMemoryStore) Allow(identifier string) (bool, error)

// RateLimiterConfig is the middleware's.
type RateLimiterConfig struct{ Store RateLimiterStore }

// RateLimiterWithConfig is the middleware.
func RateLimiterWithConfig(config RateLimiterConfig) echo.MiddlewareFunc

// RateLimiter is the middleware.
func RateLimiter(store RateLimiterStore) echo.MiddlewareFunc
