// Command options keeps a server of a library for each name that clients start. It is made
// with options, which say how, and into which a library loads nothing.
package main

import (
	"log"
	nethttp "net/http"

	"github.com/go-kratos/kratos/v2/transport/http"
)

var servers = map[string]*http.Server{}

func get(name string) *http.Server {
	s, ok := servers[name]
	if !ok {
		s = http.NewServer(http.Middleware())
		servers[name] = s // want `^\w+ state: package variable servers keeps `
	}
	return s
}

func main() {
	nethttp.HandleFunc("POST /start/{name}", func(w nethttp.ResponseWriter, r *nethttp.Request) {
		log.Println(get(r.PathValue("name")))
	})
	nethttp.HandleFunc("GET /running/{name}", func(w nethttp.ResponseWriter, r *nethttp.Request) {
		if _, ok := servers[r.PathValue("name")]; !ok {
			nethttp.NotFound(w, r)
		}
	})
	log.Fatal(nethttp.ListenAndServe(":8080", nil))
}
