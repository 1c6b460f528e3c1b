// Program inflight inserts an entry, and deletes it before the request ends.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

var (
	mu      sync.Mutex
	running = map[string]string{}
)

func work(w http.ResponseWriter, r *http.Request) {
	id := r.Header.Get("X-Request-Id")
	mu.Lock()
	running[id] = r.URL.Path
	mu.Unlock()
	defer func() {
		mu.Lock()
		defer mu.Unlock()
		delete(running, id)
	}()
	fmt.Fprintln(w, "done")
}

func main() {
	http.HandleFunc("/work", work)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
