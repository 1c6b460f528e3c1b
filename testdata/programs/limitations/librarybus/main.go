// Command librarybus hands clients' data to the subscribers of a library's event bus.
// Its source is not seen unless -deps names it, so nobody knows that Publish calls
// what Subscribe was given: silent.
package main

import (
	"encoding/json"
	"log"
	"net/http"

	EventBus "github.com/asaskevich/EventBus"
)

type audit struct{ logins map[string]bool }

func (a *audit) login(user string) { a.logins[user] = true }

func main() {
	a := &audit{map[string]bool{}}
	bus := EventBus.New()
	if err := bus.Subscribe("login", a.login); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		bus.Publish("login", r.FormValue("user"))
	})
	http.HandleFunc("GET /logins", func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(a.logins)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
