// Command siblings serves all of them.
package main

import (
	"log"
	"net/http"

	"example.com/siblings/board"
	"example.com/siblings/login"
	"example.com/siblings/profile"
	"example.com/siblings/signup"
	"example.com/siblings/submit"
)

func main() { // fact `store.sessions holds {~client ~client}` `store.sessions is observed` `trail.seen holds {~client}`
	// no fact `trail.seen is observed`
	http.HandleFunc("POST /login", login.Handle)
	http.HandleFunc("GET /profile", profile.Handle)
	http.HandleFunc("POST /posts", submit.Handle)
	http.HandleFunc("GET /posts", board.List)
	http.HandleFunc("POST /signup", signup.Handle)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
