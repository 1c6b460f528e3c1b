// Command served brings together what package notes has, and has reported: it writes
// nothing itself.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/below/notes"
)

func main() {
	store := notes.NewMemory()
	log.Fatal(http.ListenAndServe(":8080", notes.NewServer(store)))
}
