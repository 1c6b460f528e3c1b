// Command unread has a map that is only written, through a variable that a literal
// captured; the other one is read the same way.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var (
	seen  = map[string]string{}
	known = map[string]string{}
)

func hello(w http.ResponseWriter, r *http.Request) {
	agents, names := seen, known
	defer func() {
		agents[r.RemoteAddr] = r.UserAgent()
		names[r.RemoteAddr] = r.FormValue("name") // want `^\w+ state: package variable known keeps `
	}()
	before := names[r.RemoteAddr]
	func() { fmt.Fprintln(w, "hello", before) }()
}

func main() {
	http.HandleFunc("/", hello)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
