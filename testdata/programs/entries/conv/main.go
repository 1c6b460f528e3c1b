// Command conv converts functions to http.HandlerFunc. The one that takes a
// writer only is no handler.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

var (
	notes = map[string]string{}
	pages = map[string]string{}
)

func main() {
	render(io.Discard, "index")
	http.Handle("POST /note", http.HandlerFunc(save))
	http.Handle("GET /note", http.StripPrefix("/note", http.HandlerFunc(show)))
	log.Fatal(http.ListenAndServe(":8080", nil))
}

func render(w io.Writer, name string) {
	pages[name] = "page " + name
	io.WriteString(w, pages[name])
}

func save(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("id")
	if err != nil {
		http.Error(w, "no cookie", http.StatusBadRequest)
		return
	}
	notes[cookie.Value] = r.PostFormValue("text") // want `^\w+ state: package variable notes keeps `
}

func show(w http.ResponseWriter, r *http.Request) {
	if cookie, err := r.Cookie("id"); err == nil {
		fmt.Fprintln(w, notes[cookie.Value], pages["index"])
	}
}
