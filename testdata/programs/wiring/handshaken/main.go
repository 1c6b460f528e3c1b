// Command handshaken is handshake with one cache for all requests.
package main

import (
	"fmt"
	"log"
	"net/http"

	"example.com/wiring/handshake/dial"
)

func main() {
	config := &dial.Config{Tickets: dial.NewMemory()}
	http.HandleFunc("GET /check", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, dial.Dial(r.FormValue("addr"), config, r.Context().Done()).Resumed) // want `^\w+ state: field memory.tickets keeps `
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
