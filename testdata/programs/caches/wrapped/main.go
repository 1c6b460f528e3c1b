// Command wrapped keeps client data in a cache of a library, two packages away
// and behind an interface.
package main

import (
	"log"
	"net/http"

	"example.com/caches/wrapped/web"
)

func main() {
	log.Fatal(http.ListenAndServe(":8080", web.New()))
}
