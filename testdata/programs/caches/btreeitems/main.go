// Command btreeitems keeps notes in a tree of items that are their own keys.
// Silent: a tree of titles that only start-up code fills.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/google/btree"
)

var (
	notes  = btree.NewG(32, func(a, b item) bool { return a.id < b.id })
	titles = btree.NewG(32, func(a, b item) bool { return a.id < b.id })
)

type item struct{ id, text string }

func put(w http.ResponseWriter, r *http.Request) {
	notes.ReplaceOrInsert(item{r.RemoteAddr, r.FormValue("note")}) // want `^\w+ state: package variable notes keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	v, ok := notes.Get(item{id: r.RemoteAddr})
	hello, _ := titles.Get(item{id: r.FormValue("title")})
	fmt.Fprintln(w, hello.text, v.text, ok)
}

func main() {
	titles.ReplaceOrInsert(item{"mr", "Dear Mr"})
	http.HandleFunc("PUT /note", put)
	http.HandleFunc("GET /note", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
