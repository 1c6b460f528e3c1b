// Command chirouter keeps drafts by a parameter of the path. What it renders for
// one request it keeps for that request.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"
)

var drafts = map[string]string{}

func save(w http.ResponseWriter, r *http.Request) {
	drafts[chi.URLParam(r, "id")] = "draft" // want `^\w+ state: package variable drafts keeps `
}

func show(w http.ResponseWriter, r *http.Request) {
	id := chi.URLParam(r, "id")
	page := map[string]string{}
	page[id] = drafts[id]
	for name, text := range page {
		fmt.Fprintln(w, name, text)
	}
}

func main() {
	r := chi.NewRouter()
	r.Post("/drafts/{id}", save)
	r.Get("/drafts/{id}", show)
	log.Fatal(http.ListenAndServe(":8080", r))
}
