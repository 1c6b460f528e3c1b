// Command reqscope has one type allocated for each request, which is silent, and
// once for the process, which is not: the allocation decides, not the type.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type bag struct{ items map[string]string }

func newBag() *bag { return &bag{items: map[string]string{}} }

func (b *bag) set(k, v string) { b.items[k] = v }

type memo struct{ last map[string]string }

func (m *memo) set(k, v string) {
	m.last[k] = v // want `^\w+ state: field memo\.last keeps `
}

var global = &memo{last: map[string]string{}}

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		b := newBag()
		b.set("user", r.FormValue("user"))
		m := &memo{last: map[string]string{}}
		m.set("user", b.items["user"])
		fmt.Fprintln(w, b.items, m.last)
	})
	http.HandleFunc("/global", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, global.last[r.FormValue("id")])
		global.set(r.FormValue("id"), r.FormValue("user"))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
