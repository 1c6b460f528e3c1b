// Command handlers has its handlers in tables: by name, in fields and as method
// expressions.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type app struct {
	carts map[string]string
	likes map[string]string
	seen  map[string]string
}

type route struct {
	pattern string
	handle  func(*app, http.ResponseWriter, *http.Request)
}

var routes = []route{
	{"PUT /cart/{id}", (*app).putCart},
	{"PUT /like/{id}", func(a *app, w http.ResponseWriter, r *http.Request) {
		a.likes[r.PathValue("id")] = r.FormValue("what") // want `^\w+ state: field app\.likes keeps `
	}},
	{"GET /{id}", (*app).show},
}

func (a *app) putCart(w http.ResponseWriter, r *http.Request) {
	a.carts[r.PathValue("id")] = r.FormValue("cart") // want `^\w+ state: field app\.carts keeps `
}

func (a *app) show(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, a.carts[r.PathValue("id")], a.likes[r.PathValue("id")], a.seen["x"])
}

func main() {
	a := &app{carts: map[string]string{}, likes: map[string]string{}, seen: map[string]string{}}
	for _, r := range routes {
		a.seen[r.pattern] = r.pattern
		http.HandleFunc(r.pattern, func(w http.ResponseWriter, req *http.Request) { r.handle(a, w, req) })
	}
	log.Fatal(http.ListenAndServe(":8080", nil))
}
