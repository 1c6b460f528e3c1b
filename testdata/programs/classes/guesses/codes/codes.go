// Package codes counts wrong codes.
package codes

import "sync"

var (
	mu  sync.Mutex
	bad = map[string]int{}
)

// Check counts a wrong code of a user, and reports whether there may be more.
func Check(user, code string) bool {
	mu.Lock()
	defer mu.Unlock()
	if bad[user] > 5 {
		return false
	}
	if code != "1234" {
		bad[user]++
	}
	return true
}
