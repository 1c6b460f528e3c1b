// Command mapmemory has an implementation in a map.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/mem"
	"example.com/wiring/notes"
	"example.com/wiring/redisstore"
	"example.com/wiring/tables/web"
)

func main() {
	s := web.New(map[string]notes.Store{ // want `^review: \w+ state: field Store\.notes keeps `
		"a": mem.New(),
		"b": redisstore.New("redis:6379"),
	})
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
