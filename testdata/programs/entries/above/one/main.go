// Command one has one object for all requests.
package main

import (
	"log"
	"net/http"

	"example.com/entries/above/sign"
)

var a = &sign.Adaptor{}

func serve(w http.ResponseWriter, r *http.Request) {
	a.Convert(w, r, 1) // want `^leak state: field Adaptor\.sign keeps `
	a.Setup(w, r, 1)
}

func main() {
	http.HandleFunc("/", serve)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
