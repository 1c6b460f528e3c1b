// Command kept has one store that keeps the objects that it makes. What is written into
// one belongs to the container that it is kept in.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
)

type upload struct{ parts []string }

func (u *upload) add(part string) { u.parts = append(u.parts, part) }

func (u *upload) count() int {
	n := 0
	for _, p := range u.parts {
		n += len(p)
	}
	return n
}

type adder interface {
	add(part string)
	count() int
}

type store interface{ get(id string) adder }

type bucket struct{ name string }

func (bucket) get(id string) adder { return &upload{} }

type disk struct{ dir string }

var open = map[string]*upload{}

func (disk) get(id string) adder {
	if open[id] == nil {
		open[id] = &upload{} // want `review: \w+ state: package variable open keeps `
	}
	return open[id]
}

type server struct{ s store }

func (v *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	u := v.s.get(r.PathValue("id"))
	u.add(r.FormValue("part"))
	fmt.Fprintln(w, u.count())
}

func main() {
	v := &server{disk{"/data"}}
	if name := os.Getenv("BUCKET"); name != "" {
		v.s = bucket{name}
	}
	log.Fatal(http.ListenAndServe(":8080", v))
}
