// Command pruned notes when clients came, and forgets them after a minute: nobody looks but
// who forgets. Who is refused because he came, or told how long ago that was, is answered.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"
)

type visits struct {
	mu   sync.Mutex
	last map[string]time.Time
}

func (v *visits) note(client string) {
	now := time.Now()
	v.mu.Lock()
	defer v.mu.Unlock()
	for k, t := range v.last {
		if now.Sub(t) >= time.Minute {
			delete(v.last, k)
		}
	}
	v.last[client] = now
}

type limiter struct {
	mu   sync.Mutex
	last map[string]time.Time
}

func (l *limiter) allow(client string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if time.Since(l.last[client]) < time.Second {
		return false
	}
	l.last[client] = time.Now() // want `^\w+ state: field limiter\.last keeps `
	return true
}

type diary struct {
	mu   sync.Mutex
	last map[string]time.Time
}

func (l *diary) ago(client string) time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	ago := time.Since(l.last[client])
	l.last[client] = time.Now() // want `^\w+ state: field diary\.last keeps `
	return ago
}

func main() {
	v := &visits{last: map[string]time.Time{}}
	lim := &limiter{last: map[string]time.Time{}}
	seen := &diary{last: map[string]time.Time{}}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		v.note(r.RemoteAddr)
		if !lim.allow(r.FormValue("key")) {
			http.Error(w, "too often", http.StatusTooManyRequests)
			return
		}
		fmt.Fprintln(w, seen.ago(r.FormValue("user")))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
