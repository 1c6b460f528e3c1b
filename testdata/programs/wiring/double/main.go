// Command double has, beside the store, one for tests, and a function for tests that takes it,
// in a file that is no test file. Nobody can choose what nobody makes.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/double/notes"
)

func main() {
	store := notes.NewMemory()
	log.Fatal(http.ListenAndServe(":8080", notes.NewServer(store)))
}
