// Package web calls a driver with client data and does not import the one that
// it gets.
package web

import (
	"fmt"
	"net/http"

	"example.com/lookup/drivers"
)

// Set sets a value.
func Set(w http.ResponseWriter, r *http.Request) { // fact `open calls example.com/lookup/drivers.known[].Set({~client}, {~client})`
	drivers.Lookup("mem").Set(r.PathValue("key"), r.FormValue("value"))
}

// Get shows a value.
func Get(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, drivers.Lookup("mem").Get(r.PathValue("key")))
}
