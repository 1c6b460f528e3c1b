// Command handshake asks whether the servers that clients name resume connections.
// What one request needs for that is made for it, though goroutines use it, and is
// silent; what all share is found.
package main

import (
	"fmt"
	"log"
	"net/http"

	"example.com/wiring/handshake/dial"
)

// checks are the handlers by name: which of them runs for a client is not seen in
// the calls.
var checks = map[string]func(w http.ResponseWriter, addr string, done <-chan struct{}){
	"fresh": func(w http.ResponseWriter, addr string, done <-chan struct{}) {
		config := &dial.Config{Tickets: dial.NewMemory()}
		dial.Dial(addr, config, done)
		fmt.Fprintln(w, dial.Dial(addr, config, done).Resumed)
	},
}

func check(w http.ResponseWriter, r *http.Request) {
	if c := checks[r.PathValue("name")]; c != nil {
		c(w, r.FormValue("addr"), r.Context().Done())
	}
}

func main() {
	http.HandleFunc("GET /check/{name}", check)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
