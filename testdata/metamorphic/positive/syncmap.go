// Program syncmap keeps carts in a sync.Map.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

type cart struct{ items []string }

var carts sync.Map

func add(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	c := &cart{}
	if old, ok := carts.Load(id); ok {
		c.items = append(c.items, old.(*cart).items...)
	}
	c.items = append(c.items, r.FormValue("item"))
	carts.Store(id, c)
	fmt.Fprintln(w, len(c.items))
}

func show(w http.ResponseWriter, r *http.Request) {
	c, ok := carts.Load(r.PathValue("id"))
	if !ok {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, c.(*cart).items)
}

func main() {
	http.HandleFunc("/add/{id}", add)
	http.HandleFunc("/show/{id}", show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
