// Command valuerecv writes to a copy of its receiver, which is silent; the
// pointer receiver is not.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type greeter struct{ last, first string }

func (g greeter) with(name string) greeter {
	g.last = name
	return g
}

func (g *greeter) keep(name string) {
	g.first = name // want `^\w+ state: field greeter\.first keeps `
}

var hello = &greeter{}

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		g := hello.with(r.FormValue("name"))
		fmt.Fprintln(w, g.last, hello.last, hello.first)
	})
	http.HandleFunc("/keep", func(w http.ResponseWriter, r *http.Request) { hello.keep(r.FormValue("name")) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
