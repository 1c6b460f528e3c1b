// Command here chooses by its own function.
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

func newStore() notes.Store {
	if addr := os.Getenv("REDIS"); addr != "" {
		return redisstore.New(addr)
	}
	return mem.New()
}

func main() {
	s := web.New(newStore()) // want `(?s)^review: \w+ state: field Store\.notes keeps .*newStore chooses among.*redisstore\.Store implements it too`
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
