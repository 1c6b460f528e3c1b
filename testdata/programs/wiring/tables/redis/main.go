// Command redis is the silent twin.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/notes"
	"example.com/wiring/redisstore"
	"example.com/wiring/tables/web"
)

func main() {
	s := web.New(map[string]notes.Store{"b": redisstore.New("redis:6379")})
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
