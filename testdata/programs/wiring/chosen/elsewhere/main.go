// Command elsewhere lets a package below choose.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/chosen/store"
	"example.com/wiring/chosen/web"
)

func main() {
	s := web.New(store.Open()) // want `(?s)^review: \w+ state: field Store\.notes keeps .*store\.Open chooses among`
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
