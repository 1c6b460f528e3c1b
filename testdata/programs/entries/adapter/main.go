// Command adapter decodes bodies in a generic adapter, so the functions below
// see neither request nor writer. One of the same signature runs at start-up.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

// Handle adapts fn.
func Handle[Req any](fn func(context.Context, Req) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var req Req
		if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		if err := fn(r.Context(), req); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
}

type draft struct{ ID, Text string }

var (
	drafts    = map[string]string{}
	templates = map[string]string{}
)

func save(_ context.Context, d draft) error {
	drafts[d.ID] = d.Text // want `^\w+ state: package variable drafts keeps `
	return nil
}

func preload(_ context.Context, d draft) error {
	templates[d.ID] = d.Text
	return nil
}

func main() {
	if err := preload(context.Background(), draft{"blank", "Dear ..."}); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("PUT /draft", Handle(save))
	http.HandleFunc("GET /draft/{id}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, drafts[r.PathValue("id")], templates[r.PathValue("id")])
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
