// Command inside counts in elements of a captured map, of which nobody reads more than that.
package main

import (
	"net/http"
	"sync"
)

type window struct{ n int }

func main() {
	var mu sync.Mutex
	visitors := make(map[string]*window)
	allow := func(ip string) bool {
		mu.Lock()
		defer mu.Unlock()
		v := visitors[ip]
		if v == nil {
			v = &window{}
			visitors[ip] = v // want `^limiter state: captured variable visitors keeps `
		}
		v.n++
		return v.n <= 10
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if !allow(r.RemoteAddr) {
			http.Error(w, "too many requests", http.StatusTooManyRequests)
		}
	})
	http.ListenAndServe(":8080", nil)
}
