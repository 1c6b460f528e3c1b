// Command bundle returns its handlers as fields of a struct of functions.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type endpoints struct{ follow, list http.HandlerFunc }

func newEndpoints() endpoints {
	follows := map[string][]string{} // fact `newEndpoints:follows holds {~client` `newEndpoints:follows is observed`
	return endpoints{
		follow: func(w http.ResponseWriter, r *http.Request) {
			who := r.FormValue("who")
			follows[who] = append(follows[who], r.FormValue("whom")) // want `^\w+ state: captured variable follows keeps `
		},
		list: func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, follows[r.FormValue("who")]) },
	}
}

func main() {
	e := newEndpoints() // fact `endpoints.follow holds {newEndpoints$1}` `endpoints.list holds {newEndpoints$2}`
	http.HandleFunc("POST /follow", e.follow)
	http.HandleFunc("GET /follow", e.list)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
