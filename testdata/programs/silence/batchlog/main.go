// Command batchlog collects users until there are enough for one line of the
// log. Requests read the batch, but only to log it: no answer depends on it.
// The branch on the length decides what is logged and what the batch itself is. Silent.
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
	recent = append(recent, user)
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
