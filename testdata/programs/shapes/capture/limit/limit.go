// Package limit returns functions that remember; it knows nothing of HTTP.
package limit

import "sync"

// New returns a function that says whether ip may come again.
func New(most int) func(ip string) bool {
	var mu sync.Mutex
	hits := map[string]int{}
	return func(ip string) bool {
		mu.Lock()
		defer mu.Unlock()
		hits[ip]++
		return hits[ip] <= most
	}
}
