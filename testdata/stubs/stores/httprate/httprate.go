// Package httprate has as much of the limiter's API as the programs of testdata use.
package httprate

import (
	"net/http"
	"time"
)

// Option is an option.
type Option func(*RateLimiter)

// LimitCounter counts requests.
type LimitCounter interface{ Increment(key string) error }

// RateLimiter limits.
type RateLimiter struct {
	counter LimitCounter
	message string
}

// Limit returns middleware.
func Limit(limit int, window time.Duration, options ...Option) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler { return next }
}

// LimitByIP returns middleware.
func LimitByIP(limit int, window time.Duration) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler { return next }
}

// WithLimitCounter sets the counter.
func WithLimitCounter(c LimitCounter) Option { return func(r *RateLimiter) { r.counter = c } }

// WithErrorMessage sets the answer.
func WithErrorMessage(m string) Option { return func(r *RateLimiter) { r.message = m } }
