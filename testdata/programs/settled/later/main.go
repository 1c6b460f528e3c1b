// Command later declares the methods behind an interface after the function that
// captures it: summaries must not come in the order of the file.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type notes interface {
	put(id, text string)
	get(id string) string
	size() int
}

func main() {
	var all notes = &memory{texts: map[string]string{}}
	http.HandleFunc("/put", func(w http.ResponseWriter, r *http.Request) {
		all.put(r.FormValue("id"), r.FormValue("text"))
	})
	http.HandleFunc("/get", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, all.get(r.FormValue("id")))
	})
	var quiet notes = &counter{}
	http.HandleFunc("/count", func(w http.ResponseWriter, r *http.Request) {
		quiet.put(r.FormValue("id"), r.FormValue("text"))
		fmt.Fprintln(w, quiet.size())
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}

type counter struct{ n int }

func (c *counter) put(id, text string) { c.n++ }

func (c *counter) get(id string) string { return "" }

func (c *counter) size() int { return c.n }

type memory struct{ texts map[string]string }

func (m *memory) put(id, text string) { m.texts[id] = text } // want `^data state: field memory\.texts keeps `

func (m *memory) get(id string) string { return m.texts[id] }

func (m *memory) size() int { return len(m.texts) }
