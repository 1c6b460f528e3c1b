// Command getorcreate is the twin of sqlcache that is not silent: on a miss it
// makes a fresh element, which rebuilds nothing.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"
)

var (
	mu      sync.Mutex
	windows = map[string]*window{}
)

func main() {
	http.HandleFunc("/", func(rw http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		w, ok := windows[r.RemoteAddr]
		if !ok {
			w = &window{start: time.Now()}
			windows[r.RemoteAddr] = w // want `^\w+ state: package variable windows keeps `
		}
		if !w.allow() {
			http.Error(rw, "slow down", http.StatusTooManyRequests)
			return
		}
		fmt.Fprintln(rw, "hello")
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}

type window struct {
	start time.Time
	count int
}

func (w *window) allow() bool {
	if time.Since(w.start) > time.Minute {
		w.start, w.count = time.Now(), 0
	}
	w.count++
	return w.count <= 60
}
