// Command memory sets the field of a server that it has.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/assigned/web"
	"example.com/wiring/mem"
)

func main() {
	s := &web.Server{}
	s.Store = mem.New() // want `^\w+ state: field Store\.notes keeps `
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
