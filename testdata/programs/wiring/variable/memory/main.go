// Command memory sets the variable.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/mem"
	"example.com/wiring/variable/web"
)

func main() {
	web.Store = mem.New() // want `^\w+ state: field Store\.notes keeps `
	log.Fatal(http.ListenAndServe(":8080", web.Handler()))
}
