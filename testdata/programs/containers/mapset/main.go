// Command mapset keeps only keys: a set of client data.
package main

import (
	"log"
	"net/http"
)

var (
	used  = map[string]struct{}{}
	fixed = map[string]struct{}{"demo": {}}
)

func main() {
	http.HandleFunc("POST /redeem", func(w http.ResponseWriter, r *http.Request) {
		code := r.FormValue("code")
		_, again := used[code]
		_, demo := fixed[code]
		if again || demo {
			http.Error(w, "used", http.StatusConflict)
			return
		}
		used[code] = struct{}{} // want `^\w+ state: package variable used keeps `
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
