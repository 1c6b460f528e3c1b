// Command structptr has a package variable that points to a struct: requests
// overwrite fields through it, by alias, by promotion and by method.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type contact struct{ mail, phone string }

type profile struct {
	contact
	name string
	kind string
}

func (p *profile) rename(name string) {
	p.name = name // want `^\w+ state: field profile\.name keeps `
}

var owner = &profile{kind: "owner"}

func put(w http.ResponseWriter, r *http.Request) {
	p := owner
	c := &p.contact
	c.mail = r.FormValue("mail")   // want `^\w+ state: field contact\.mail keeps `
	p.phone = r.FormValue("phone") // want `^\w+ state: field contact\.phone keeps `
	p.rename(r.FormValue("name"))
}

func get(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, owner.mail, owner.phone, owner.name, owner.kind)
}

func main() {
	http.HandleFunc("PUT /", put)
	http.HandleFunc("GET /", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
