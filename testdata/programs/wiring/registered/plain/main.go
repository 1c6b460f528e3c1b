// Command plain makes a hook of a function.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/registered/hooks"
)

func main() {
	hooks.Register("note", hooks.Note) // want `^\w+ state: package variable notes keeps `
	http.HandleFunc("POST /{event}", hooks.Serve)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
