// Command counts refuses an address that asks too often.
package main

import (
	"log"
	"net"
	"net/http"
	"sync"
)

var (
	mu   sync.Mutex
	seen = map[string]int{}
)

func hello(w http.ResponseWriter, r *http.Request) {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	mu.Lock()
	defer mu.Unlock()
	seen[host]++ // want `^limiter state: package variable seen keeps `
	if seen[host] > 100 {
		http.Error(w, "later", http.StatusTooManyRequests)
	}
}

func main() {
	http.HandleFunc("GET /", hello)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
