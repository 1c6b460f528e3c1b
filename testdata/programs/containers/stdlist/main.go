// Command stdlist keeps client data in containers of the standard library.
package main

import (
	"bytes"
	"container/list"
	"container/ring"
	"fmt"
	"log"
	"net/http"
)

var (
	recent = list.New()
	around = ring.New(8)
	text   bytes.Buffer
	fixed  = list.New()
)

func put(w http.ResponseWriter, r *http.Request) {
	recent.PushFront(r.FormValue("v")) // want `^\w+ state: package variable recent keeps `
	around.Value = r.FormValue("v")    // want `^\w+ state: package variable around keeps `
	text.WriteString(r.FormValue("v")) // want `^\w+ state: package variable text keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	for e := recent.Front(); e != nil; e = e.Next() {
		fmt.Fprintln(w, e.Value)
	}
	fmt.Fprintln(w, around.Value, text.String(), fixed.Front().Value)
}

func main() {
	fixed.PushBack("first")
	http.HandleFunc("PUT /", put)
	http.HandleFunc("GET /", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
