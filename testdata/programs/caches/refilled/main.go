// Command refilled has a cache whose method calls the function that loads what
// is missing: silent. The same method with a function that only makes something
// is state.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/zeromicro/go-zero/core/collection"
)

type cart struct{ items []string }

var (
	pages, _ = collection.NewCache(time.Hour)
	carts, _ = collection.NewCache(time.Hour)
)

func page(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	text, err := pages.Take(name, func() (any, error) { return os.ReadFile("pages/" + name) })
	fmt.Fprintln(w, text, err)
}

func add(w http.ResponseWriter, r *http.Request) {
	v, _ := carts.Take(r.FormValue("client"), func() (any, error) { return &cart{}, nil }) // want `^\w+ state: package variable carts keeps `
	c := v.(*cart)
	c.items = append(c.items, r.FormValue("item"))
	fmt.Fprintln(w, c.items)
}

func main() {
	http.HandleFunc("GET /pages/{name}", page)
	http.HandleFunc("POST /cart", add)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
