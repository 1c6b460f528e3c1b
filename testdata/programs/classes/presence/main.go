// Command presence keeps when clients were seen last, for a page. Whoever writes it does
// not look, so that no second time is told from a first.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"
)

type tracker struct {
	mu       sync.Mutex
	lastSeen map[string]time.Time
	seen     map[string]time.Time
}

func (t *tracker) ping(w http.ResponseWriter, r *http.Request) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.lastSeen[r.FormValue("id")] = time.Now() // want `^data state: field tracker\.lastSeen keeps `
}

func (t *tracker) online(w http.ResponseWriter, r *http.Request) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for id, at := range t.lastSeen {
		fmt.Fprintln(w, id, time.Since(at))
	}
}

func (t *tracker) order(w http.ResponseWriter, r *http.Request) {
	t.mu.Lock()
	defer t.mu.Unlock()
	id := r.FormValue("order")
	if _, again := t.seen[id]; again {
		http.Error(w, "again", http.StatusConflict)
		return
	}
	t.seen[id] = time.Now() // want `^dedupe state: field tracker\.seen keeps `
}

func main() {
	t := &tracker{lastSeen: map[string]time.Time{}, seen: map[string]time.Time{}}
	http.HandleFunc("/ping", t.ping)
	http.HandleFunc("/online", t.online)
	http.HandleFunc("/order", t.order)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
