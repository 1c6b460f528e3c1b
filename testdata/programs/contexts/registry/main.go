// Command registry fills a registry at start-up.
package main

import (
	"log"
	"net/http"

	"example.com/contexts/registry/registry"
)

func main() {
	g := registry.New()
	g.Add(&registry.Conn{ID: "console"})
	http.HandleFunc("GET /names", func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte(g.Names()[r.FormValue("id")]))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
