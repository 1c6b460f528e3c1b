// Command memory registers.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/mem"
	"example.com/wiring/register/web"
)

func main() {
	s := new(web.Server)
	s.Register(mem.New()) // want `^\w+ state: field Store\.notes keeps `
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
