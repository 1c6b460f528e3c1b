// Command bucket has handlers that capture a store as an interface. A method of it makes a
// new object for each request, which leads to the store and writes there. What is kept in
// the new object itself is gone with the request.
package main

import (
	"fmt"
	"net/http"
)

type store interface{ bucket(name string) *bucket }

type mem struct{ texts map[string]string }

func (s *mem) bucket(name string) *bucket { return &bucket{s, name, map[string]string{}} }

type bucket struct {
	s      *mem
	name   string
	staged map[string]string
}

func (b *bucket) stage(key, text string) { b.staged[key] = text }

func (b *bucket) put(key, text string) { b.s.texts[b.name+key] = text } // want `^data state: field mem.texts keeps r.FormValue\("text"\) between requests`

func (b *bucket) get(key string) string { return b.s.texts[b.name+key] + b.staged[key] }

func main() {
	var s store = &mem{map[string]string{}}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		b := s.bucket("notes")
		b.stage(r.PathValue("key"), r.FormValue("draft"))
		b.put(r.PathValue("key"), r.FormValue("text"))
		fmt.Fprintln(w, b.get(r.FormValue("other")))
	})
	http.ListenAndServe(":8080", nil)
}
