// Package trail is the silent twin: nothing reads what it remembers.
package trail

import (
	"sync"
	"time"
)

var (
	mu   sync.Mutex
	seen = map[string]time.Time{}
)

// Add remembers a user.
func Add(user string) { // fact `Add: updates seen key {param0} with {~clock}`
	// no fact `seen is observed` `seen has an accessor`
	mu.Lock()
	defer mu.Unlock()
	seen[user] = time.Now()
}
