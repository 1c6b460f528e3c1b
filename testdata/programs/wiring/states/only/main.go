// Command only has one store.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/mem"
	"example.com/wiring/states/web"
)

func main() {
	s := web.New(mem.New()) // want `field Store\.notes keeps identifiers of a client`
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
