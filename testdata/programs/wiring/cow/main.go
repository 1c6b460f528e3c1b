// Command cow replaces a map that readers share, in the ways that avoid a lock
// for them.
package main

import (
	"fmt"
	"log"
	"maps"
	"net/http"
	"sync"
	"sync/atomic"
)

type directory struct {
	names  atomic.Pointer[map[string]string]
	quota  atomic.Pointer[map[string]string]
	mu     sync.Mutex
	drafts map[string]draft
}

type draft struct{ Title, Text string }

func (d *directory) put(w http.ResponseWriter, r *http.Request) {
	next := maps.Clone(*d.names.Load())
	next[r.PathValue("id")] = r.FormValue("name")
	d.names.Store(&next) // want `^\w+ state: field directory\.names keeps `
}

func (d *directory) edit(w http.ResponseWriter, r *http.Request) {
	d.mu.Lock()
	defer d.mu.Unlock()
	copied := d.drafts[r.PathValue("id")]
	copied.Text += r.FormValue("text")
	d.drafts[r.PathValue("id")] = copied // want `^\w+ state: field directory\.drafts keeps `
}

func (d *directory) show(w http.ResponseWriter, r *http.Request) {
	d.mu.Lock()
	defer d.mu.Unlock()
	id := r.PathValue("id")
	fmt.Fprintln(w, (*d.names.Load())[id], d.drafts[id].Text, (*d.quota.Load())["default"])
}

// reload is the silent twin: what it replaces came from the program itself.
func (d *directory) reload(w http.ResponseWriter, r *http.Request) {
	d.quota.Store(&map[string]string{"default": "10"})
}

func main() {
	d := &directory{drafts: map[string]draft{}}
	d.names.Store(&map[string]string{})
	d.quota.Store(&map[string]string{})
	http.HandleFunc("PUT /{id}", d.put)
	http.HandleFunc("PATCH /{id}", d.edit)
	http.HandleFunc("GET /{id}", d.show)
	http.HandleFunc("POST /reload", d.reload)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
