// Command memory wires the only implementation of an interface, which it used before. What
// that put into the store is no second one, between which configuration might choose.
package main

import (
	"net/http"

	"example.com/wiring/one/server"
	"example.com/wiring/one/storage"
)

func main() {
	o := &server.Options{}
	s := storage.New()
	s.Open("public")
	o.Storage = s // want `^data state: field Memory.boxes keeps r.FormValue\("id"\) between requests`
	v := &server.Server{Options: o}
	http.HandleFunc("POST /open", v.Open)
	http.HandleFunc("GET /poll", v.Poll)
	http.ListenAndServe(":8080", nil)
}
