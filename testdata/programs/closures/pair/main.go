// Command pair returns two handlers that share a variable from one function.
package main

import (
	"fmt"
	"log"
	"net/http"
)

func clipboard() (put, get http.HandlerFunc) {
	clips := map[string]string{} // fact `clipboard:clips holds {~client ~client}` `clipboard:clips is observed`
	put = func(w http.ResponseWriter, r *http.Request) {
		clips[r.FormValue("id")] = r.FormValue("text") // want `^\w+ state: captured variable clips keeps `
	}
	get = func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, clips[r.FormValue("id")]) }
	return put, get
}

func main() {
	put, get := clipboard()
	http.HandleFunc("PUT /clip", put)
	http.HandleFunc("GET /clip", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
