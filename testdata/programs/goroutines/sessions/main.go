// Command sessions has a goroutine that owns sessions, behind methods that send
// a request and wait for the response.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type op struct {
	id, user string
	reply    chan string
}

type manager struct{ ops chan op } // fact `manager.ops holds {~*manager.ops ~client`

func newManager() *manager {
	m := &manager{ops: make(chan op)}
	go m.loop()
	return m
}

func (m *manager) loop() { // fact `(*manager).loop: updates manager.loop:sessions key {~param0.ops} with {~param0.ops}`
	sessions := make(map[string]string) // fact `manager.loop:sessions holds {~*manager.ops}` `manager.loop:sessions is observed` `background updates manager.loop:sessions key {~*manager.ops ~minted}`
	for o := range m.ops {
		if o.user != "" {
			sessions[o.id] = o.user // want `(?s)^\w+ state: goroutine local sessions keeps .*\sstore: \S+\.manager\.loop:sessions\n`
		}
		o.reply <- sessions[o.id]
	}
}

func (m *manager) do(id, user string) string { // fact `(*manager).do: result0={~minted}; sends to param0.ops with {~minted ~param1 ~param2}`
	o := op{id, user, make(chan string)}
	m.ops <- o
	return <-o.reply
}

func main() {
	m := newManager()
	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) { m.do(r.FormValue("id"), r.FormValue("user")) })
	http.HandleFunc("GET /me", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, m.do(r.FormValue("id"), "")) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
