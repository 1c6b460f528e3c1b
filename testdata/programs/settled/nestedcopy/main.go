// Command nestedcopy takes a struct out of the struct that it was copied into, before
// it keeps it; what it takes out of the other one is a constant.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type message struct{ author, text string }

type envelope struct{ in message }

var guests, rules []message

func sign(w http.ResponseWriter, r *http.Request) {
	e := envelope{in: message{r.FormValue("author"), r.FormValue("text")}}
	guests = append(guests, e.in) // want `^data state: package variable guests keeps `
	c := envelope{in: message{"nobody", "be kind"}}
	rules = append(rules, c.in)
}

func read(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, guests, rules) }

func main() {
	http.HandleFunc("/sign", sign)
	http.HandleFunc("/", read)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
