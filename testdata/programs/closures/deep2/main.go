// Command deep2 captures two closures deep: the middleware constructor's
// variable is written by the closure that its closure returns.
package main

import (
	"log"
	"net/http"
	"time"
)

func throttle(every time.Duration) func(http.Handler) http.Handler {
	seen := map[string]time.Time{} // fact `throttle:seen holds {~client` `throttle:seen is observed`
	// no fact `throttle:every holds`
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			ip := r.Header.Get("X-Forwarded-For")
			if time.Since(seen[ip]) < every {
				w.WriteHeader(http.StatusTooManyRequests)
				return
			}
			seen[ip] = time.Now() // want `(?s)^\w+ state: captured variable seen keeps .*\sstore: \S+\.throttle:seen\n`
			next.ServeHTTP(w, r)
		})
	}
}

func main() {
	log.Fatal(http.ListenAndServe(":8080", throttle(time.Second)(http.DefaultServeMux)))
}
