// Command each makes an object for each request. Silent, here and in package sign.
package main

import (
	"log"
	"net/http"

	"example.com/entries/above/sign"
)

func serve(w http.ResponseWriter, r *http.Request) {
	a := &sign.Adaptor{}
	a.Convert(w, r, 1)
	a.Setup(w, r, 1)
}

func main() {
	http.HandleFunc("/", serve)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
