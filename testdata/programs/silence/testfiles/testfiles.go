// Package testfiles keeps clients' notes, and has test files that add to what it
// declares. They change nothing: the finding is the one of the package without them.
package testfiles

import (
	"fmt"
	"net/http"
)

// Notes is what a handler needs.
type Notes interface {
	Set(id, text string)
	Get(id string) string
}

// Discard is the only implementation that is not a test's.
type Discard struct{}

// Set forgets.
func (Discard) Set(id, text string) {}

// Get has nothing.
func (Discard) Get(id string) string { return "" }

var notes Notes = Discard{}

// Handle is silent: only a test file has Notes that keep something.
func Handle(w http.ResponseWriter, r *http.Request) {
	notes.Set(r.RemoteAddr, r.FormValue("text"))
	fmt.Fprintln(w, notes.Get(r.RemoteAddr))
}

type kept struct{ texts map[string]string }

var all = kept{texts: map[string]string{}}

func (k *kept) put(id, text string) {
	k.texts[id] = text // want `^\w+ state: field kept.texts keeps `
}

// Keep stores.
func Keep(w http.ResponseWriter, r *http.Request) { all.put(r.RemoteAddr, r.FormValue("text")) }

// Show reads.
func Show(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, all.texts[r.RemoteAddr]) }
