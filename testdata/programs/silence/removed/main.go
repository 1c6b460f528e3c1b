// Command removed keeps clients in lists while they are connected. Nobody looks but who
// removes himself: silent, as with a map and delete. Who is told that he was there, or
// how many came before, or tells others, is answered by it.
package main

import (
	"io"
	"net"
	"net/http"
	"slices"
	"sync"
)

type entry struct {
	name string
	conn net.Conn
}

type room struct{ list []*entry }

var (
	mu      sync.Mutex
	room1   room
	list    []*entry
	cut     []*entry
	byName  = map[string]*entry{}
	told    []*entry
	counted []*entry
	left    []*entry
)

func (r *room) remove(e *entry) {
	for i, o := range r.list {
		if o.name == e.name {
			r.list = append(r.list[:i], r.list[i+1:]...)
			break
		}
	}
}

func remove(e *entry) {
	mu.Lock()
	defer mu.Unlock()
	for i, o := range list {
		if o == e {
			list = append(list[:i], list[i+1:]...)
			return
		}
	}
}

func leave(e *entry) {
	cut = slices.DeleteFunc(cut, func(o *entry) bool { return o == e })
	for k, o := range byName {
		if o.conn == e.conn {
			delete(byName, k)
		}
	}
}

func tell(e *entry) bool {
	for i, o := range told {
		if o.name == e.name {
			told = append(told[:i], told[i+1:]...)
			return true
		}
	}
	return false
}

func count(w io.Writer, e *entry) {
	n := 0
	for _, o := range counted {
		if o.name == e.name {
			break
		}
		n++
	}
	io.WriteString(w, string(rune(n)))
}

func part(e *entry) {
	for i, o := range left {
		if o == e {
			left = append(left[:i], left[i+1:]...)
			return
		}
		io.WriteString(o.conn, e.name)
	}
}

type gate struct {
	tried  map[string]*entry
	banned map[string]bool
}

func (g *gate) find(name string) *entry { return g.tried[name] }

// What one map says decides what another one keeps.
func (g *gate) ban(name string) {
	if e := g.find(name); e.conn == nil {
		g.banned[name] = true // want `^\w+ state: field gate.banned keeps `
	}
}

var door = gate{map[string]*entry{}, map[string]bool{}}

func serve(w http.ResponseWriter, r *http.Request) {
	c, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		return
	}
	e := &entry{r.FormValue("name"), c}
	mu.Lock()
	room1.list = append(room1.list, e)
	list = append(list, e)
	cut = append(cut, e)
	byName[e.name] = e
	told = append(told, e)       // want `^\w+ state: package variable told keeps `
	counted = append(counted, e) // want `^\w+ state: package variable counted keeps `
	left = append(left, e)       // want `^\w+ state: package variable left keeps `
	mu.Unlock()
	io.Copy(c, c)
	remove(e)
	room1.remove(e)
	leave(e)
	if tell(e) {
		io.WriteString(c, "bye")
	}
	count(c, e)
	part(e)
	door.tried[e.name] = e // want `^\w+ state: field gate.tried keeps `
	door.ban(e.name)
	if door.banned[e.name] {
		c.Close()
	}
}

func main() {
	http.HandleFunc("/", serve)
	http.ListenAndServe(":80", nil)
}
