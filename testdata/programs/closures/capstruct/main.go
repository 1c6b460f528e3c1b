// Command capstruct captures a pointer to a struct: what requests write is the
// struct's field.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type state struct {
	greeting string
	users    map[string]string
}

func main() {
	st := &state{greeting: "hello", users: map[string]string{}} // fact `state.users holds {~client` `state.users is observed` `state.greeting is observed`
	// no fact `state.greeting holds` `main:st`
	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		st.users[r.RemoteAddr] = r.FormValue("user") // want `(?s)^\w+ state: field state\.users keeps .*\sstore: \S+\.state\.users\n`
	})
	http.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, st.greeting, st.users[r.RemoteAddr])
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
