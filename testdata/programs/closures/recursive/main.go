// Command recursive has functions that call each other and capture what they got:
// their summaries must not grow with each round.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
)

type style struct {
	name  string
	apply func(string) string
}

var chosen = map[string]*style{}

func parse(text string) *style {
	names := strings.Fields(text)
	if len(names) < 2 {
		prefix := hint(text)
		return &style{text, func(s string) string { return prefix + s }}
	}
	all := make([]*style, len(names))
	for i, name := range names {
		first := parse(name)
		all[i] = &style{first.name, func(s string) string { return first.apply(parse("x").apply(s)) }}
	}
	return &style{all[0].name, func(s string) string {
		for _, st := range all {
			s = st.apply(s)
		}
		return s
	}}
}

func hint(text string) string {
	if text == "" {
		return ""
	}
	return parse(text[1:]).apply(text)
}

func choose(w http.ResponseWriter, r *http.Request) {
	chosen[r.FormValue("user")] = parse(r.FormValue("style")) // want `^\w+ state: package variable chosen keeps `
}

func say(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, chosen[r.FormValue("user")].apply(r.FormValue("text")))
}

func main() {
	http.HandleFunc("POST /style", choose)
	http.HandleFunc("POST /say", say)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
