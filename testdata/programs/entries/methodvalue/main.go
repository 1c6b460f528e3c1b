// Command methodvalue stores a method in a variable and another as a method
// expression before it registers them.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type desk struct {
	tickets []string
	opening string
}

func (d *desk) open(w http.ResponseWriter, r *http.Request) {
	d.tickets = append(d.tickets, r.FormValue("subject")) // want `^\w+ state: field desk\.tickets keeps `
}

func (d *desk) list(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, d.opening, d.tickets)
}

func (d *desk) set(opening string) { d.opening = opening }

func main() {
	d := &desk{}
	set := d.set
	set("9 to 5")
	open := d.open
	list := (*desk).list
	http.HandleFunc("POST /tickets", open)
	http.HandleFunc("GET /tickets", func(w http.ResponseWriter, r *http.Request) { list(d, w, r) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
