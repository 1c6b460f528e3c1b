// Package redis keeps sessions in Redis.
package redis

import "github.com/flamego/session"

// Config has options.
type Config struct{ Addr string }

// Initer makes stores.
func Initer() session.Initer
