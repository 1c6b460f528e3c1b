// Command disksiblings writes files in one package and reads them in another,
// and neither imports the other: no package sees both as its own.
package main

import (
	"log"
	"net/http"

	"example.com/limitations/disksiblings/save"
	"example.com/limitations/disksiblings/show"
)

func main() {
	http.HandleFunc("PUT /{name}", save.Put)
	http.HandleFunc("GET /{name}", show.Get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
