// Command lookup joins the two by blank import: both facts meet here, but no
// line of this package hands the driver over, so there is none to report at.
package main

import (
	"log"
	"net/http"

	_ "example.com/limitations/lookup/mem"
	"example.com/limitations/lookup/web"
)

func main() {
	http.HandleFunc("PUT /{key}", web.Set)
	http.HandleFunc("GET /{key}", web.Get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
