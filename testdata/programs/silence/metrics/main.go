// Command metrics counts with expvar, atomics and an own counter. Silent.
package main

import (
	"expvar"
	"fmt"
	"log"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

type counter struct {
	mu    sync.Mutex
	n     int
	spent time.Duration
}

var (
	hits     = expvar.NewInt("hits")
	byStatus = expvar.NewMap("status")
	inflight atomic.Int64
	total    counter
)

func measured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hits.Add(1)
		inflight.Add(1)
		defer inflight.Add(-1)
		begin := time.Now()
		next.ServeHTTP(w, r)
		byStatus.Add("2xx", 1)
		total.mu.Lock()
		defer total.mu.Unlock()
		total.n++
		total.spent += time.Since(begin)
	})
}

func main() {
	http.HandleFunc("/stats", func(w http.ResponseWriter, r *http.Request) {
		total.mu.Lock()
		defer total.mu.Unlock()
		fmt.Fprintln(w, total.n, total.spent, inflight.Load())
	})
	log.Fatal(http.ListenAndServe(":8080", measured(http.DefaultServeMux)))
}
