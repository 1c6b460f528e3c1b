// Command seeded is the twin of startup that is not silent: start-up fills the
// map too, but so do requests.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type catalogue struct{ prices map[string]string }

func (c *catalogue) add(goods, price string) {
	c.prices[goods] = price // want `^\w+ state: field catalogue\.prices keeps `
}

var shop = &catalogue{prices: map[string]string{}}

func init() { shop.add("tea", "3") }

func main() {
	http.HandleFunc("PUT /price/{goods}", func(w http.ResponseWriter, r *http.Request) {
		shop.add(r.PathValue("goods"), r.FormValue("price"))
	})
	http.HandleFunc("GET /price/{goods}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, shop.prices[r.PathValue("goods")])
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
