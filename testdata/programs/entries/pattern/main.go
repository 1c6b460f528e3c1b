// Command pattern uses wildcards of Go 1.22 patterns.
package main

import (
	"io"
	"log"
	"net/http"
	"sync"
)

var (
	mu    sync.RWMutex
	pages = map[string][]byte{}
	kinds = map[string]string{"txt": "text/plain", "html": "text/html"}
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /pages/{name}", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
		if err != nil {
			return
		}
		mu.Lock()
		defer mu.Unlock()
		pages[r.PathValue("name")] = body // want `^\w+ state: package variable pages keeps `
	})
	mux.HandleFunc("GET /pages/{name}", func(w http.ResponseWriter, r *http.Request) {
		mu.RLock()
		defer mu.RUnlock()
		w.Header().Set("Content-Type", kinds[r.URL.Query().Get("kind")])
		w.Write(pages[r.PathValue("name")])
	})
	log.Fatal(http.ListenAndServe(":8080", mux))
}
