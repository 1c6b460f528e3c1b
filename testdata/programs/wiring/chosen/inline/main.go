// Command inline chooses where it wires.
package main

import (
	"log"
	"net/http"
	"os"

	"example.com/wiring/chosen/web"
	"example.com/wiring/mem"
	"example.com/wiring/notes"
	"example.com/wiring/redisstore"
)

func main() {
	var store notes.Store = mem.New()
	if addr := os.Getenv("REDIS"); addr != "" {
		store = redisstore.New(addr)
	}
	s := web.New(store) // want `(?s)^review: \w+ state: field Store\.notes keeps .*main chooses among.*redisstore\.Store implements it too`
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
