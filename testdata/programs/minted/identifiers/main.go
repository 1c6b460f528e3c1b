// Command identifiers makes the ids of tickets with a library. Silent: the id of
// the process, which no request presents, and an id that is only parsed.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"

	"github.com/google/uuid"
)

var (
	mu      sync.Mutex
	tickets = map[string]bool{}
	process = map[string]string{"id": uuid.NewString()}
)

func issue(w http.ResponseWriter, r *http.Request) {
	id := uuid.NewString()
	mu.Lock()
	defer mu.Unlock()
	tickets[id] = true // want `^\w+ state: package variable tickets keeps identifiers `
	fmt.Fprintln(w, id)
}

func redeem(w http.ResponseWriter, r *http.Request) {
	id, err := uuid.Parse(r.PathValue("id"))
	mu.Lock()
	defer mu.Unlock()
	fmt.Fprintln(w, err == nil && tickets[id.String()], process["id"])
}

func main() {
	http.HandleFunc("POST /tickets", issue)
	http.HandleFunc("GET /tickets/{id}", redeem)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
