// Command fixed does not choose: the other implementation is only named.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/chosen/web"
	"example.com/wiring/mem"
	"example.com/wiring/redisstore"
)

func main() {
	old := redisstore.New("redis:6379")
	old.Get("version")
	s := web.New(mem.New()) // want `(?s)^\w+ state: field Store\.notes keeps .*redisstore\.Store implements it too`
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
