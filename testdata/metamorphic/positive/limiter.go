// Program limiter counts requests of each address.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

type limiter struct {
	mu     sync.Mutex
	counts map[string]int
}

var limits = &limiter{counts: map[string]int{}}

func (l *limiter) allow(addr string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.counts[addr]++
	return l.counts[addr] <= 100
}

func hello(w http.ResponseWriter, r *http.Request) {
	if !limits.allow(r.RemoteAddr) {
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	fmt.Fprintln(w, "hello")
}

func main() {
	http.HandleFunc("/", hello)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
