// Command conversion captures a map of a named type, made by a conversion; the same in
// a handler is the request's own.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type notes map[string]string

func (n notes) put(id, text string) { n[id] = text } // want `^data state: captured variable all keeps `

func (n notes) get(id string) string { return n[id] }

func main() {
	all := notes(make(map[string]string))
	http.HandleFunc("/put", func(w http.ResponseWriter, r *http.Request) {
		own := notes(make(map[string]string))
		own.put("text", r.FormValue("text"))
		all.put(r.FormValue("id"), own.get("text"))
	})
	http.HandleFunc("/get", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, all.get(r.FormValue("id")))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
