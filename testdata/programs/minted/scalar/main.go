// Command scalar keeps one minted code, which it shows to one client and
// compares with what the next one sends.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
	"net/http"
)

var code string

func main() {
	http.HandleFunc("GET /code", func(w http.ResponseWriter, r *http.Request) {
		code = rand.Text() // want `^\w+ state: package variable code keeps `
		fmt.Fprintln(w, code)
	})
	http.HandleFunc("POST /code", func(w http.ResponseWriter, r *http.Request) {
		if r.FormValue("code") != code {
			http.Error(w, "wrong code", http.StatusForbidden)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
