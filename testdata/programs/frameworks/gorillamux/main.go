// Command gorillamux keeps votes by a parameter of the path. How often each route
// was used says nothing of a client.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/gorilla/mux"
)

type poll struct {
	votes map[string]string
	last  map[string]string
}

func (p *poll) vote(w http.ResponseWriter, r *http.Request) {
	vars := mux.Vars(r)
	p.last[mux.CurrentRoute(r).GetName()] = "used"
	p.votes[vars["voter"]] = vars["choice"] // want `^\w+ state: field poll\.votes keeps `
}

func (p *poll) show(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, p.votes[mux.Vars(r)["voter"]], p.last)
}

func main() {
	p := &poll{votes: map[string]string{}, last: map[string]string{}}
	r := mux.NewRouter()
	r.HandleFunc("/vote/{voter}/{choice}", p.vote)
	r.HandleFunc("/vote/{voter}", p.show)
	log.Fatal(http.ListenAndServe(":8080", r))
}
