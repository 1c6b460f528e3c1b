// Command varargs answers with helpers that take any number of values: what it reads
// for them is read, unless they only log it.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"

	"example.com/closures/varargs/answer"
)

var (
	notes  = map[string]string{}
	drafts = map[string]string{}
	titles = map[string]string{}
	logged = map[string]string{}
	traced = map[string]string{}
)

func put(w http.ResponseWriter, r *http.Request) {
	id, text := r.FormValue("id"), r.FormValue("text")
	notes[id] = text  // want `^\w+ state: package variable notes keeps `
	drafts[id] = text // want `^\w+ state: package variable drafts keeps `
	titles[id] = text // want `^\w+ state: package variable titles keeps `
	logged[id] = text
	traced[id] = text
}

func trace(v ...any) { log.Println(v...) }

func get(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	show := func(v ...any) { fmt.Fprintln(w, v...) }
	show(notes[id])
	answer.Write(w, "draft", drafts[id])
	io.WriteString(w, answer.Join("title", titles[id]))
	answer.Logf("%s asks for %s", r.RemoteAddr, logged[id])
	trace(traced[id])
}

func main() {
	http.HandleFunc("POST /", put)
	http.HandleFunc("GET /", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
