// Package shop has a dot in the last element of its path, which is no part of a name.
package shop

import (
	"fmt"
	"net/http"
)

type cart struct{ items map[string]string }

var names = map[string]string{}

func (c *cart) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, c.items[r.FormValue("user")], names[r.FormValue("user")])
	c.items[r.FormValue("user")] = r.FormValue("item") // want `^\w+ state: field cart\.items keeps `
	names[r.FormValue("user")] = r.FormValue("name")   // want `^\w+ state: package variable names keeps `
}

// New returns a shop.
func New() http.Handler { return &cart{map[string]string{}} }
