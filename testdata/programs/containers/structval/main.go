// Command structval overwrites a struct whole and a field of another.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

type form struct{ Name, Text string }

var latest form

type server struct {
	form  form
	title string
}

func (s *server) put(w http.ResponseWriter, r *http.Request) {
	var f form
	if json.NewDecoder(r.Body).Decode(&f) != nil {
		return
	}
	latest = f                // want `^\w+ state: package variable latest keeps `
	s.form = form{f.Text, ""} // want `^\w+ state: field server\.form keeps `
}

func (s *server) get(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, latest, s.form, s.title)
}

func main() {
	s := &server{title: "Forms"}
	http.HandleFunc("PUT /", s.put)
	http.HandleFunc("GET /", s.get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
