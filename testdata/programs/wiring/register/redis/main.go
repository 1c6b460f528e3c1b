// Command redis is the silent twin.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/redisstore"
	"example.com/wiring/register/web"
)

func main() {
	s := new(web.Server)
	s.Register(redisstore.New("redis:6379"))
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
