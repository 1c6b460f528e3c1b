// Command twobuses has two buses of one type: what clients send on one is taken to
// reach the subscribers of the other, since fields are one store in all objects.
package main

import (
	"encoding/json"
	"log"
	"net/http"
)

type bus struct{ subscribers []func(string) }

func (b *bus) on(f func(string)) { b.subscribers = append(b.subscribers, f) }

func (b *bus) emit(text string) {
	for _, f := range b.subscribers {
		f(text)
	}
}

type phases struct{ done map[string]bool }

func (p *phases) phase(name string) { p.done[name] = true } // want `^\w+ state: field phases\.done keeps `

func length(text string) { log.Print(len(text)) }

var starts, messages = new(bus), new(bus)

func main() {
	p := &phases{map[string]bool{}}
	starts.on(p.phase)
	starts.emit("config")
	messages.on(length)
	http.HandleFunc("POST /", func(w http.ResponseWriter, r *http.Request) { messages.emit(r.FormValue("text")) })
	http.HandleFunc("GET /phases", func(w http.ResponseWriter, r *http.Request) { json.NewEncoder(w).Encode(p.done) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
