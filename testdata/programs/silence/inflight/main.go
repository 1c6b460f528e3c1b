// Command inflight inserts an entry and deletes it within the request. Nobody
// else reads one map, which is silent; another request lists the other.
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
	visible = map[string]string{}
)

func work(w http.ResponseWriter, r *http.Request) {
	id := r.Header.Get("X-Request-Id")
	mu.Lock()
	running[id] = r.URL.Path
	visible[id] = r.URL.Path // want `^\w+ state: package variable visible keeps `
	mu.Unlock()
	defer func() {
		mu.Lock()
		defer mu.Unlock()
		delete(running, id)
		delete(visible, id)
	}()
	fmt.Fprintln(w, "done")
}

func list(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	fmt.Fprintln(w, visible)
}

func main() {
	http.HandleFunc("/work", work)
	http.HandleFunc("/list", list)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
