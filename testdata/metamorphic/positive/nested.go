// Program nested keeps rooms of members, made when they are first asked for.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

type room struct {
	mu      sync.Mutex
	members map[string]string
}

type registry struct {
	mu    sync.Mutex
	rooms map[string]*room
}

var all = registry{rooms: map[string]*room{}}

func (g *registry) room(name string) *room {
	g.mu.Lock()
	defer g.mu.Unlock()
	found, ok := g.rooms[name]
	if !ok {
		found = &room{members: map[string]string{}}
		g.rooms[name] = found
	}
	return found
}

func join(w http.ResponseWriter, r *http.Request) {
	in := all.room(r.PathValue("room"))
	in.mu.Lock()
	defer in.mu.Unlock()
	in.members[r.FormValue("nick")] = r.FormValue("greeting")
	fmt.Fprintln(w, in.members)
}

func main() {
	http.HandleFunc("/join/{room}", join)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
