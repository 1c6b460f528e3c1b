// Command shallow copies a long-lived struct for each request. Overwriting a
// field of the copy is silent; writing into the map that both share is not.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type settings struct {
	lang  string
	marks map[string]string
}

var defaults = &settings{lang: "en", marks: map[string]string{}}

func show(w http.ResponseWriter, r *http.Request) {
	c := *defaults
	c.lang = r.FormValue("lang")
	c.marks[r.RemoteAddr] = c.lang // want `^\w+ state: field settings\.marks keeps `
	fmt.Fprintln(w, c.lang, defaults.lang, defaults.marks)
}

func main() {
	http.HandleFunc("/", show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
