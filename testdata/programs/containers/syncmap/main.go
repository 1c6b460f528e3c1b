// Command syncmap writes by each method of sync.Map. The one filled at set-up
// is silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

var stored, loaded, swapped, compared, fixed sync.Map

func put(w http.ResponseWriter, r *http.Request) {
	id, v := r.FormValue("id"), r.FormValue("v")
	stored.Store(id, v)                         // want `^\w+ state: package variable stored keeps `
	first, _ := loaded.LoadOrStore(id, v)       // want `^\w+ state: package variable loaded keeps `
	before, _ := swapped.Swap(id, v)            // want `^\w+ state: package variable swapped keeps `
	same := compared.CompareAndSwap(id, v, v+v) // want `^\w+ state: package variable compared keeps `
	fmt.Fprintln(w, first, before, same)
}

func get(w http.ResponseWriter, r *http.Request) {
	v, _ := stored.Load(r.FormValue("id"))
	c, _ := compared.Load(r.FormValue("id"))
	f, _ := fixed.Load(r.FormValue("id"))
	swapped.Range(func(key, value any) bool {
		fmt.Fprintln(w, key, value)
		return true
	})
	fmt.Fprintln(w, v, c, f)
}

func main() {
	fixed.Store("0", "root")
	http.HandleFunc("PUT /", put)
	http.HandleFunc("GET /", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
