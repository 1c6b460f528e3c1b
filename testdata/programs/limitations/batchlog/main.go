// Command batchlog collects users until there are enough for one line of the
// log. Requests read the batch, but only to log it: no answer depends on it.
//
// Reported today, a false alarm: the branch on the length counts as a read, and
// that both of its sides give the same answer is not seen.
package main

import (
	"log"
	"net/http"
	"sync"
)

var (
	mu     sync.Mutex
	recent []string
)

func note(user string) {
	mu.Lock()
	defer mu.Unlock()
	recent = append(recent, user) // want `^\w+ state: package variable recent keeps `
	if len(recent) == 100 {
		log.Print(recent)
		recent = nil
	}
}

func main() {
	http.HandleFunc("POST /signup", func(w http.ResponseWriter, r *http.Request) {
		note(r.FormValue("user"))
		w.WriteHeader(http.StatusCreated)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
