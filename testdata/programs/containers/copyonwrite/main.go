// Command copyonwrite replaces a map by a changed copy of it. Silent is a
// configuration that is replaced as a whole by what a file says.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"net/http"
	"os"
	"sync/atomic"
)

type registry struct {
	members atomic.Pointer[map[string]string]
}

func (g *registry) add(name, addr string) {
	now := maps.Clone(*g.members.Load())
	now[name] = addr
	g.members.Store(&now) // want `^\w+ state: field registry.members keeps `
}

type config struct{ Greeting string }

var (
	flags   atomic.Value
	current atomic.Pointer[config]
	byName  map[string]string
)

func toggle(w http.ResponseWriter, r *http.Request) {
	old, _ := flags.Load().(map[string]bool)
	now := map[string]bool{r.FormValue("flag"): true}
	for k, v := range old {
		now[k] = v
	}
	flags.Store(now) // want `^\w+ state: package variable flags keeps `
}

func rename(w http.ResponseWriter, r *http.Request) {
	now := make(map[string]string, len(byName)+1)
	for k, v := range byName {
		now[k] = v
	}
	now[r.FormValue("from")] = r.FormValue("to")
	byName = now // want `^\w+ state: package variable byName keeps `
}

func reload(w http.ResponseWriter, r *http.Request) {
	text, _ := os.ReadFile("config.json")
	c := new(config)
	if json.Unmarshal(text, c) == nil {
		current.Store(c)
	}
}

func main() {
	g := &registry{}
	g.members.Store(&map[string]string{})
	current.Store(&config{"hello"})
	http.HandleFunc("POST /", func(w http.ResponseWriter, r *http.Request) { g.add(r.FormValue("name"), r.RemoteAddr) })
	http.HandleFunc("POST /toggle", toggle)
	http.HandleFunc("POST /rename", rename)
	http.HandleFunc("POST /reload", reload)
	http.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, *g.members.Load(), flags.Load(), byName[r.FormValue("name")], current.Load().Greeting)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
