// Command redis is the silent twin.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/copied/web"
	"example.com/wiring/notes"
	"example.com/wiring/redisstore"
)

func main() { serve(redisstore.New("redis:6379")) }

func serve(s notes.Store) {
	log.Fatal(http.ListenAndServe(":8080", web.NewConfigured(web.Config{Store: s}).Handler()))
}
