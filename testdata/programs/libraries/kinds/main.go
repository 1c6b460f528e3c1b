// Command kinds makes a store by a literal, and one of a library in another major
// version than the table's.
package main

import (
	"log"
	"net/http"

	"github.com/crewjam/saml/samlidp"
	"github.com/didip/tollbooth/v7"
)

func main() {
	idp := samlidp.New(samlidp.Options{Store: &samlidp.MemoryStore{}})         // want `^auth state: library store samlidp.MemoryStore keeps tokens given to clients`
	h := tollbooth.LimitHandler(tollbooth.NewLimiter(1), http.DefaultServeMux) // want `^limiter state: library store tollbooth.NewLimiter keeps counts by client`
	log.Print(idp)
	log.Fatal(http.ListenAndServe(":8080", h))
}
