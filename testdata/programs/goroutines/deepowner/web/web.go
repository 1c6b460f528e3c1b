// Package web asks the desk on behalf of clients.
package web

import (
	"fmt"
	"net/http"

	"example.com/goroutines/deepowner/desk"
)

var front = desk.New()

// Serve keeps and shows.
func Serve(w http.ResponseWriter, r *http.Request) { // fact `owner.Owner.cells holds {~*example.com/goroutines/deepowner/owner.Owner.cells ~client`
	fmt.Fprintln(w, front.Ask(r.RemoteAddr, r.FormValue("note"))) // want `(?s)^\w+ state: goroutine local kept keeps .*\sstore: \S+/owner\.Owner\.own:kept\n`
}
