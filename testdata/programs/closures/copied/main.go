// Command copied captures a struct and an array, and writes to copies of them
// only. Silent.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type page struct {
	title string
	parts [2]string
}

func main() {
	blank := page{title: "untitled"} // no fact `main:blank holds`
	http.HandleFunc("/page", func(w http.ResponseWriter, r *http.Request) {
		p := blank
		p.title = r.FormValue("title")
		p.parts[0] = r.FormValue("intro")
		parts := blank.parts
		parts[1] = r.FormValue("body")
		fmt.Fprintln(w, p, parts, blank.title)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
