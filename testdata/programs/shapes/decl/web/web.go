// Package web writes to what another package declares: the trace names the true
// line, and for what is below also the true column.
package web

import (
	"fmt"
	"net/http"

	"example.com/decl/state"
)

var desk = state.NewDesk("front")

// Put writes to all three.
func Put(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	state.Sessions[id] = r.FormValue("user") // want `(?s)^\w+ state: package variable (state\.)?Sessions keeps .*\sdeclared: \S*state/state\.go:12:2\b`
	state.Keep(id, r.FormValue("text"))      // want `(?s)^\w+ state: package variable drafts keeps .*\sdeclared: \S*state/state\.go:14:2\b`
	desk.Pin(id, r.FormValue("note"))        // want `(?s)^\w+ state: field Desk\.notes keeps .*\sdeclared: \S*state/state\.go:21:2\b`
}

// Show reads all three, within the limit of the client's plan.
func Show(w http.ResponseWriter, r *http.Request) { // fact `state.drafts holds {~client ~client}` `state.drafts is observed` `state.Sessions is observed` `state.Desk.notes is observed`
	// no fact `state.Limits holds` `state.Desk.name holds`
	id := r.FormValue("id")
	if len(id) > state.Limits[r.FormValue("plan")] {
		return
	}
	fmt.Fprintln(w, state.Sessions[id], state.Draft(id), desk.Note(id))
}
