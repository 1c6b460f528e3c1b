// Command tableslice lists its handlers in a slice of structs; nothing else
// names them. The table itself is no state.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type route struct {
	pattern string
	handler func(http.ResponseWriter, *http.Request)
}

var routes = []route{
	{"POST /name", setName},
	{"GET /name", getName},
}

var names = map[string]string{}

func main() {
	mux := http.NewServeMux()
	for _, rt := range routes {
		mux.HandleFunc(rt.pattern, rt.handler)
	}
	log.Fatal(http.ListenAndServe(":8080", mux))
}

func setName(w http.ResponseWriter, r *http.Request) {
	names[r.RemoteAddr] = r.FormValue("name") // want `^\w+ state: package variable names keeps `
}

func getName(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, names[r.RemoteAddr]) }
