// Package store is written by one sibling and read by the other. No request
// runs here, so whether anybody reads is not known below the accessor.
package store

import "sync"

var (
	mu       sync.Mutex
	sessions = map[string]string{} // fact `sessions has an accessor`
// no fact `sessions is observed` `sessions holds`
)

// Put remembers who has the session id.
func Put(id, user string) { // fact `Put: updates sessions key {param0} with {param1}`
	mu.Lock()
	defer mu.Unlock()
	sessions[id] = user
}

// Get returns who has the session id.
func Get(id string) string { // fact `Get: result0={~sessions ~param0}; reads sessions key {param0}`
	mu.Lock()
	defer mu.Unlock()
	return sessions[id]
}
