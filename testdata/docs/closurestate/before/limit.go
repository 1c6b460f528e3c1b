// Package limit counts requests in variables that its middleware captures.
package limit

import (
	"net/http"
	"sync"
	"time"
)

// PerClient lets each client through n times a minute.
func PerClient(n int, next http.Handler) http.Handler {
	var mu sync.Mutex
	hits := make(map[string]int)
	go func() {
		for range time.Tick(time.Minute) {
			mu.Lock()
			clear(hits)
			mu.Unlock()
		}
	}()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		client := r.Header.Get("X-API-Key")
		mu.Lock()
		hits[client]++
		over := hits[client] > n
		mu.Unlock()
		if over {
			http.Error(w, "too many requests", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}
