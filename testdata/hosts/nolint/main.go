// Command nolint accepts findings, or means to, by comments that are the business of
// golangci-lint. TestGolangciLint lists what the linters say of it.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var (
	accepted    = map[string]string{}
	unexplained = map[string]string{}
	ignored     = map[string]string{}
	reasonless  = map[string]string{}
	reported    = map[string]string{}
	count       int
)

func put(_ http.ResponseWriter, r *http.Request) {
	id, text := r.FormValue("id"), r.FormValue("text")
	accepted[id] = text    //nolint:statevet // one replica serves this tool
	unexplained[id] = text //nolint:statevet
	//lint:ignore packagestate one replica serves this tool
	ignored[id] = text
	//lint:ignore packagestate
	reasonless[id] = text
	reported[id] = text
	count = 1 //nolint:statevet // nothing is found here
}

func get(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	fmt.Fprintln(w, accepted[id], unexplained[id], ignored[id], reasonless[id], reported[id], count)
}

func main() {
	http.HandleFunc("/put", put)
	http.HandleFunc("/get", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
