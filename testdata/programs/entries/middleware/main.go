// Command middleware counts in a middleware. The one that only logs is silent.
package main

import (
	"log"
	"net"
	"net/http"
	"sync"
)

var (
	mu   sync.Mutex
	hits = map[string]int{}
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("hello")) })
	log.Fatal(http.ListenAndServe(":8080", logged(limited(mux))))
}

func limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := net.SplitHostPort(r.RemoteAddr)
		mu.Lock()
		hits[host]++ // want `^\w+ state: package variable hits keeps `
		over := hits[host] > 100
		mu.Unlock()
		if over {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fields := map[string]string{"path": r.URL.Path, "from": r.RemoteAddr}
		log.Print(fields)
		next.ServeHTTP(w, r)
	})
}
