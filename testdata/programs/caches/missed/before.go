package main

import (
	"fmt"
	"net/http"
)

// What is written before the look-up is not written because that missed.

var (
	seen = map[string][]string{}
	hits = map[string]string{}
)

func view(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	title, err := load(r.FormValue("id"))
	if err != nil {
		return
	}
	seen[user] = append(seen[user], title) // want `^\w+ state: package variable seen keeps `
	if len(seen[user]) > 20 {
		seen[user] = seen[user][1:]
	}
	for _, t := range seen[user] {
		fmt.Fprintln(w, t)
	}
}

// look looks again after the fill.
func look(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	if _, ok := hits[id]; !ok {
		text, err := load(id)
		if err != nil {
			return
		}
		hits[id] = text
	}
	for _, c := range hits[id] {
		fmt.Fprintln(w, c)
	}
}
