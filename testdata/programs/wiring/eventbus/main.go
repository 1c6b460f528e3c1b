// Command eventbus publishes what clients send to a bus of its own, whose subscribers
// keep it: lists of functions and of listeners, to which start-up code appends.
package main

import (
	"encoding/json"
	"log"
	"net/http"

	"example.com/wiring/eventbus/bus"
)

type login struct{ User, From string }

type audit struct {
	users  map[string]bool
	counts map[string]int
}

func (a *audit) login(l login) { a.users[l.User] = true } // want `^\w+ state: field audit\.users keeps `

// length remembers nobody.
func (a *audit) length(l login) { log.Print(len(l.User) + a.counts["extra"]) }

type places struct{ last map[string]string }

func (p *places) Heard(l login) { p.last[l.User] = l.From } // want `^\w+ state: field places\.last keeps `

var logins = bus.New[login]()

func main() {
	a := &audit{map[string]bool{}, map[string]int{}}
	a.counts["extra"] = 1
	p := &places{map[string]string{}}
	logins.On("login", a.login)
	logins.On("login", a.length)
	logins.Listen(p)
	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		logins.Emit("login", login{r.FormValue("user"), r.RemoteAddr})
	})
	http.HandleFunc("GET /logins", func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode([]any{a.users, p.last})
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
