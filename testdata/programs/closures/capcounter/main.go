// Command capcounter captures counts by address: the value says nothing of the
// client, the key does.
package main

import (
	"log"
	"net/http"
	"sync"
)

func limited(next http.HandlerFunc) http.HandlerFunc {
	var mu sync.Mutex
	counts := make(map[string]int) // fact `limited:counts holds {~client` `limited:counts is observed`
	// no fact `limited:counts is refilled`
	return func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		if counts[r.RemoteAddr] >= 3 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		counts[r.RemoteAddr]++ // want `(?s)^\w+ state: captured variable counts keeps .*\sstore: \S+\.limited:counts\n`
		next(w, r)
	}
}

func main() {
	http.HandleFunc("/", limited(func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("hello")) })) // fact `limited:next holds {main$1}`
	log.Fatal(http.ListenAndServe(":8080", nil))
}
