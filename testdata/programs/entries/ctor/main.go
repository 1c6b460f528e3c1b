// Command ctor returns handlers from constructors. What a constructor itself
// writes is set-up.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type cart struct {
	items map[string][]string
	stock map[string]int
}

func main() {
	c := &cart{items: map[string][]string{}, stock: map[string]int{}}
	http.HandleFunc("POST /cart", addHandler(c, "apple", "pear"))
	http.HandleFunc("GET /cart", showHandler(c))
	log.Fatal(http.ListenAndServe(":8080", nil))
}

func addHandler(c *cart, goods ...string) http.HandlerFunc {
	for _, g := range goods {
		c.stock[g] = 10
	}
	return func(w http.ResponseWriter, r *http.Request) {
		id, item := r.FormValue("id"), r.FormValue("item")
		if c.stock[item] == 0 {
			http.NotFound(w, r)
			return
		}
		c.items[id] = append(c.items[id], item) // want `^\w+ state: field cart\.items keeps `
	}
}

func showHandler(c *cart) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, c.items[r.FormValue("id")]) }
}
