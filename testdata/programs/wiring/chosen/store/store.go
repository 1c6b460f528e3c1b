// Package store chooses.
package store

import (
	"os"

	"example.com/wiring/mem"
	"example.com/wiring/notes"
	"example.com/wiring/redisstore"
)

// Open takes what the environment says.
func Open() notes.Store {
	if addr := os.Getenv("REDIS"); addr != "" {
		return redisstore.New(addr)
	}
	return mem.New()
}
