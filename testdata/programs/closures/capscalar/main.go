// Command capscalar captures a string that every login overwrites.
package main

import (
	"fmt"
	"log"
	"net/http"
)

func main() {
	var last string // fact `main:last holds {~client}` `main:last is observed`
	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, "before you:", last)
		last = r.FormValue("user") // want `^\w+ state: captured variable last keeps `
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
