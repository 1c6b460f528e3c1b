// Command withuser has closures with more parameters than a handler, for an
// adapter that is looked up in a table.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type userHandler func(w http.ResponseWriter, r *http.Request, user string)

var adapters = map[string]func(userHandler) http.HandlerFunc{"cookie": byCookie}

func byCookie(h userHandler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c, err := r.Cookie("user"); err == nil {
			h(w, r, c.Value)
		}
	}
}

func routes(adapt func(userHandler) http.HandlerFunc) {
	status := map[string]string{}
	names := []string{"ann"}
	http.HandleFunc("POST /status", adapt(func(_ http.ResponseWriter, r *http.Request, _ string) {
		status[r.RemoteAddr] = r.FormValue("status") // want `^\w+ state: captured variable status keeps `
	}))
	http.HandleFunc("GET /status", adapt(func(w http.ResponseWriter, r *http.Request, user string) {
		fmt.Fprintln(w, user, names[0], status[r.RemoteAddr])
	}))
}

func main() {
	routes(adapters["cookie"])
	log.Fatal(http.ListenAndServe(":8080", nil))
}
