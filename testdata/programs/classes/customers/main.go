// Command customers keeps records of clients, and no connections.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

var (
	mu      sync.Mutex
	clients = map[string]string{}
)

func put(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	clients[r.FormValue("id")] = r.FormValue("text") // want `^data state: package variable clients keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	fmt.Fprintln(w, clients[r.FormValue("id")])
}

func main() {
	http.HandleFunc("POST /texts", put)
	http.HandleFunc("GET /texts", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
