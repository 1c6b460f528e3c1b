// Command startup fills its registry before it serves, through the same method
// that a later program could call. Only start-up code calls it here. Silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
)

type catalogue struct{ prices map[string]string }

func (c *catalogue) add(goods, price string) { c.prices[goods] = price }

var shop = &catalogue{prices: map[string]string{}}

func init() { shop.add("tea", "3") }

func main() {
	shop.add("cake", os.Getenv("CAKE_PRICE"))
	http.HandleFunc("/price/{goods}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, shop.prices[r.PathValue("goods")])
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
