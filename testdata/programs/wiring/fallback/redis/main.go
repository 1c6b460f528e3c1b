// Command redis passes the option.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/fallback/web"
	"example.com/wiring/redisstore"
)

func main() {
	s := web.New(web.WithStore(redisstore.New("redis:6379")))
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
