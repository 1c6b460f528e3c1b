// Package limit returns functions that remember; it knows nothing of HTTP.
package limit

import "sync"

// New returns a function that says whether ip may come again.
func New(most int) func(ip string) bool { // fact `New: result0={new0}` `New$1: updates free1 key {param0} with {~free1 ~param0}; reads free1 key {param0}`
	// no fact `New:hits is observed` `New:hits holds`
	var mu sync.Mutex
	hits := map[string]int{}
	return func(ip string) bool {
		mu.Lock()
		defer mu.Unlock()
		hits[ip]++
		return hits[ip] <= most
	}
}
