// Command only has one trail.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/walked/memtrail"
	"example.com/wiring/walked/web"
)

func main() {
	s := web.New(memtrail.New()) // want `field Trail\.names keeps identifiers of a client`
	log.Fatal(http.ListenAndServe(":8080", s))
}
