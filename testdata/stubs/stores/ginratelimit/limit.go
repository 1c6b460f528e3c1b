// Package ratelimit has as much of the API of gin-rate-limit as the programs of testdata use.
package ratelimit

import (
	"time"

	"github.com/gin-gonic/gin"
)

// Store counts requests.
type Store interface {
	Limit(key string, c *gin.Context) bool
}

// InMemoryOptions has options.
type InMemoryOptions struct {
	Rate  time.Duration
	Limit uint
}

// RedisOptions has options.
type RedisOptions struct {
	Rate  time.Duration
	Limit uint
	Addr  string
}

// Options are those of the middleware.
type Options struct{ KeyFunc func(*gin.Context) string }

// InMemoryStore counts in this process.
func InMemoryStore(options *InMemoryOptions) Store

// RedisStore counts in Redis.
func RedisStore(options *RedisOptions) Store

// RateLimiter is the middleware.
func RateLimiter(s Store, options *Options) gin.HandlerFunc
