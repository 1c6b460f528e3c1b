// Command deepstore keeps client data in a variable that two closures share, made
// two packages below the handlers.
package main

import (
	"log"
	"net/http"

	"example.com/closures/deepstore/chain"
	"example.com/closures/deepstore/web"
)

func main() { // fact `remember.Pair:kept holds {~client` `remember.Pair:kept is observed`
	log.Fatal(http.ListenAndServe(":8080", web.New(chain.New()))) // want `(?s)^\w+ state: captured variable kept keeps .*\sstore: \S+/remember\.Pair:kept\n`
}
