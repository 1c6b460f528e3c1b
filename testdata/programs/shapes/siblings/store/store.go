// Package store is written by one sibling and read by the other. No request
// runs here, so whether anybody reads is not known below the accessor.
package store

import "sync"

var (
	mu       sync.Mutex
	sessions = map[string]string{}
)

// Put remembers who has the session id.
func Put(id, user string) {
	mu.Lock()
	defer mu.Unlock()
	sessions[id] = user
}

// Get returns who has the session id.
func Get(id string) string {
	mu.Lock()
	defer mu.Unlock()
	return sessions[id]
}
