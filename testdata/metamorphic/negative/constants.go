// Program constants keeps settings under keys of its own.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"
)

var (
	mu    sync.Mutex
	times = map[string]time.Time{}
)

func touch(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	times["touched"] = time.Now()
	mu.Unlock()
	w.WriteHeader(http.StatusNoContent)
}

func show(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	fmt.Fprintln(w, times["touched"])
}

func main() {
	http.HandleFunc("/touch", touch)
	http.HandleFunc("/show", show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
