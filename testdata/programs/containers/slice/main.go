// Command slice appends, inserts and overwrites elements of package-level
// slices. Appending to a copy is silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"slices"
)

var (
	queue []string
	first []string
	ring  = make([]string, 8)
	names = []string{"root"}
	next  int
)

func put(w http.ResponseWriter, r *http.Request) {
	v := r.FormValue("v")
	queue = append(queue, v)           // want `^\w+ state: package variable queue keeps `
	first = slices.Insert(first, 0, v) // want `^\w+ state: package variable first keeps `
	ring[next%len(ring)] = v           // want `^\w+ state: package variable ring keeps `
	all := append(slices.Clip(names), v)
	next++
	fmt.Fprintln(w, all)
}

func get(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, queue, first, ring, names) }

func main() {
	http.HandleFunc("PUT /", put)
	http.HandleFunc("GET /", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
