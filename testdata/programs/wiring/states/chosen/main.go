// Command chosen chooses a store. What clients present is theirs, though it was made here.
package main

import (
	"log"
	"net/http"
	"os"

	"example.com/wiring/mem"
	"example.com/wiring/notes"
	"example.com/wiring/redisstore"
	"example.com/wiring/states/web"
)

func main() {
	var store notes.Store = mem.New()
	if addr := os.Getenv("REDIS"); addr != "" {
		store = redisstore.New(addr)
	}
	s := web.New(store) // want `^review: .*field Store\.notes keeps identifiers of a client`
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
