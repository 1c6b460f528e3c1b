// Command redis is the silent twin.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/redisstore"
	"example.com/wiring/wrapper/svc"
	"example.com/wiring/wrapper/traced"
	"example.com/wiring/wrapper/web"
)

func main() {
	s := svc.New(traced.Wrap(redisstore.New("redis:6379")))
	log.Fatal(http.ListenAndServe(":8080", web.Handler(s)))
}
