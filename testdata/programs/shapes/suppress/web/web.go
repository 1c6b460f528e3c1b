// Package web writes to all of them, and to two of its own that it suppresses
// at the write.
package web

import (
	"fmt"
	"net/http"

	"example.com/suppress/state"
)

var (
	desk   = state.NewDesk()
	last   = map[string]string{}
	recent = map[string]string{}
	open   = map[string]string{}
)

// Put writes.
func Put(w http.ResponseWriter, r *http.Request) {
	id, text := r.FormValue("id"), r.FormValue("text")
	state.Login(id, text)
	state.Keep(id, text) // want `^\w+ state: package variable drafts keeps `
	desk.Pin(id, text)
	desk.Mark(id, text) // want `^\w+ state: field Desk\.marks keeps `
	//lint:ignore packagestate the write is suppressed
	last[id] = text
	recent[id] = text //nolint:statevet // the reported line is suppressed
	open[id] = text   // want `^\w+ state: package variable open keeps `
}

// Show reads.
func Show(w http.ResponseWriter, r *http.Request) { // fact `state.sessions is suppressed` `state.sessions is observed`
	// no fact `state.drafts is suppressed` `last is suppressed` `open is suppressed`
	id := r.FormValue("id")
	fmt.Fprintln(w, state.User(id), state.Draft(id), desk.Note(id), desk.Marked(id), last[id], recent[id], open[id])
}
