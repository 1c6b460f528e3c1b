// Command imported has a handler of its own, which writes.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/below/notes"
)

func main() {
	store := notes.NewMemory()
	http.Handle("/notes/", notes.NewServer(store))
	http.HandleFunc("POST /import", func(w http.ResponseWriter, r *http.Request) {
		store.Put(r.FormValue("name"), r.FormValue("text")) // want `^\w+ state: field Memory\.notes keeps `
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
