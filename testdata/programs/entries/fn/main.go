// Command fn registers plain functions. A map that only start-up fills is silent.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var (
	sessions = map[string]string{}
	plans    = map[string]int{}
)

func main() {
	plan("free", 10)
	http.HandleFunc("/login", login)
	http.HandleFunc("/me", me)
	log.Fatal(http.ListenAndServe(":8080", nil))
}

func plan(name string, limit int) { plans[name] = limit }

func login(w http.ResponseWriter, r *http.Request) {
	sessions[r.RemoteAddr] = r.FormValue("user") // want `^\w+ state: package variable sessions keeps `
	fmt.Fprintln(w, plans[r.FormValue("plan")])
}

func me(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, sessions[r.RemoteAddr]) }
