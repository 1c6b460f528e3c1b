// Package batch is the silent twin: it makes its limiter for one request.
package batch

import (
	"fmt"
	"net/http"

	"example.com/capture/limit"
)

// Handle reports the addresses of the form that occur more than twice.
func Handle(w http.ResponseWriter, r *http.Request) { // no fact `limit.New:hits is observed`
	if err := r.ParseForm(); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	allow := limit.New(2)
	for _, ip := range r.Form["ip"] {
		if !allow(ip) {
			fmt.Fprintln(w, ip)
		}
	}
}
