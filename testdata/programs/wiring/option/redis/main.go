// Command redis is the silent twin.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/option/web"
	"example.com/wiring/redisstore"
)

func main() {
	s := web.New(web.WithStore(redisstore.New("redis:6379")))
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
