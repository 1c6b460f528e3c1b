// Command memory passes an option.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/mem"
	"example.com/wiring/option/web"
)

func main() {
	s := web.New(web.WithStore(mem.New())) // want `^\w+ state: field Store\.notes keeps `
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
