// Command slicememory has implementations in a slice.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/mem"
	"example.com/wiring/tables/web"
)

func main() {
	s := web.NewAll(mem.New(), mem.New()) // want `^\w+ state: field Store\.notes keeps `
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
