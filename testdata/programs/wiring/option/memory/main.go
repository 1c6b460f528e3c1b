// Command memory passes an option. That it replaces the default is not
// seen: two implementations are a choice.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/mem"
	"example.com/wiring/option/web"
)

func main() {
	s := web.New(web.WithStore(mem.New())) // want `^review: \w+ state: field Store\.notes keeps `
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
