// Command generic keeps channels in a generic container: its only instance says so. Of
// the other container there are two instances, and nothing is known.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type set[V any] struct{ m map[string]V }

func (s *set[V]) put(id string, v V) { s.m[id] = v } // want `^connection state: field set\.m keeps `

type bag[V any] struct{ m map[string]V }

func (b *bag[V]) put(id string, v V) { b.m[id] = v } // want `^data state: field bag\.m keeps `

func (b *bag[V]) get(id string) V { return b.m[id] }

var (
	all   = &set[chan string]{map[string]chan string{}}
	texts = &bag[string]{map[string]string{}}
	flags = &bag[bool]{map[string]bool{}}
)

func listen(w http.ResponseWriter, r *http.Request) {
	c := make(chan string)
	all.put(r.FormValue("name"), c)
	fmt.Fprintln(w, <-c)
}

func say(w http.ResponseWriter, r *http.Request) {
	for _, c := range all.m {
		c <- r.FormValue("text")
	}
}

func save(w http.ResponseWriter, r *http.Request) {
	texts.put(r.FormValue("id"), r.FormValue("text"))
	flags.put(r.FormValue("id"), true)
	fmt.Fprintln(w, texts.get(r.FormValue("other")), flags.get(r.FormValue("other")))
}

func main() {
	http.HandleFunc("/listen", listen)
	http.HandleFunc("/say", say)
	http.HandleFunc("/save", save)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
