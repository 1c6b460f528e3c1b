// Command once takes each order once.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

var (
	mu  sync.Mutex
	ids = map[string]bool{}
)

func order(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	mu.Lock()
	defer mu.Unlock()
	if ids[id] {
		http.Error(w, "again", http.StatusConflict)
		return
	}
	ids[id] = true // want `^dedupe state: package variable ids keeps `
	fmt.Fprintln(w, "ordered")
}

func main() {
	http.HandleFunc("POST /orders", order)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
