// Package middleware has as much of echo's middleware as the programs of testdata use.
package middleware

import "github.com/labstack/echo/v5"

// RateLimiterStore counts requests.
type RateLimiterStore interface {
	Allow(identifier string) (bool, error)
}

// RateLimiterMemoryStore counts in memory.
type RateLimiterMemoryStore struct{}

// NewRateLimiterMemoryStore returns a RateLimiterMemoryStore.
func NewRateLimiterMemoryStore(rateLimit float64) (store *RateLimiterMemoryStore)

// Allow counts a request.
func (store *RateLimiterMemoryStore) Allow(identifier string) (bool, error)

// RateLimiter is the middleware.
func RateLimiter(store RateLimiterStore) echo.MiddlewareFunc
