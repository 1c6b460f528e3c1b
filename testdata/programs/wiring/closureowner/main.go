// Command closureowner sends functions that capture the map of main: they run in
// the goroutine, but the variable is one that handlers capture.
package main

import (
	"fmt"
	"log"
	"net/http"
)

func main() {
	users := map[string]string{}
	acts := make(chan func())
	go func() {
		for act := range acts {
			act()
		}
	}()
	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		id, user := r.FormValue("id"), r.FormValue("user")
		acts <- func() { users[id] = user } // want `^\w+ state: goroutine local users keeps `
	})
	http.HandleFunc("GET /me", func(w http.ResponseWriter, r *http.Request) {
		reply := make(chan string)
		acts <- func() { reply <- users[r.FormValue("id")] }
		fmt.Fprintln(w, <-reply)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
