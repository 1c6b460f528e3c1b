// Command shown changes elements in more places than it puts them in: the finding is
// where one is put in, and says what goes in there.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
	"net/http"
	"sync"
)

type conn struct {
	name   string
	closed bool
}

func (c *conn) close() { c.closed = true }

var (
	mu    sync.Mutex
	conns = map[string]*conn{}
)

func connect(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	if old := conns[r.Header.Get("X-Session")]; old != nil {
		old.close()
	}
	conns[r.Header.Get("X-Session")] = &conn{name: r.FormValue("name")} // want `^\w+ state: package variable conns keeps r\.FormValue\("name"\) between `
}

func query(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	if c := conns[r.Header.Get("X-Session")]; c != nil && !c.closed {
		fmt.Fprintln(w, c.name)
	}
}

// A game gets its player later.
type game struct{ player string }

var games = map[string]*game{}

func create(w http.ResponseWriter, r *http.Request) {
	id := rand.Text()
	games[id] = &game{} // want `^\w+ state: package variable games keeps identifiers of a client between `
	fmt.Fprintln(w, id)
}

func join(w http.ResponseWriter, r *http.Request) {
	if g, ok := games[r.PathValue("id")]; ok {
		fmt.Fprintln(w, g.player)
		g.player = r.FormValue("name")
	}
}

func main() {
	http.HandleFunc("POST /connect", connect)
	http.HandleFunc("GET /query", query)
	http.HandleFunc("POST /games", create)
	http.HandleFunc("POST /games/{id}", join)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
