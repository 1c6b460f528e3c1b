// Command redis is the silent twin.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/factories/web"
	"example.com/wiring/notes"
	"example.com/wiring/redisstore"
)

func main() {
	web.Register("redis", func(addr string) notes.Store { return redisstore.New(addr) })
	log.Fatal(http.ListenAndServe(":8080", web.New("redis", "redis:6379").Handler()))
}
