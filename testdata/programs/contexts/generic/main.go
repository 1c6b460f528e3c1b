// Command generic has contexts with the decoded body as a type parameter.
package main

import (
	"encoding/json"
	"log"
	"net/http"
)

type ctx[T any] struct {
	w    http.ResponseWriter
	r    *http.Request
	body T
}

type order struct{ ID, Item string }

var orders = map[string]order{}

func place(c ctx[order]) error {
	orders[c.body.ID] = c.body // want `^\w+ state: package variable orders keeps `
	return nil
}

func show(c ctx[struct{}]) error {
	return json.NewEncoder(c.w).Encode(orders[c.r.FormValue("id")])
}

func handle[T any](h func(ctx[T]) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c := ctx[T]{w: w, r: r}
		if err := json.NewDecoder(r.Body).Decode(&c.body); err != nil {
			return
		}
		if err := h(c); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
}

func main() {
	http.HandleFunc("POST /orders", handle(place))
	http.HandleFunc("GET /orders", handle(show))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
