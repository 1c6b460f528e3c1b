// Package state declares what package web writes. Export data has no columns,
// and does not have what is not exported at all.
package state

// Limits is the silent twin: requests only read it.
var Limits = map[string]int{"free": 5, "paid": 500}

// Padding, so that a wrong line is seen.

var (
	// Sessions maps ids to users.
	Sessions = map[string]string{}

	drafts = map[string]string{} // fact `drafts has an accessor`
// no fact `drafts is observed` `drafts holds`
)

// Desk has a field that others write through a method.
type Desk struct {
	name  string
	notes map[string]string
}

// NewDesk returns an empty desk.
func NewDesk(name string) *Desk { return &Desk{name: name, notes: map[string]string{}} }

// Pin keeps a note.
func (d *Desk) Pin(id, text string) { d.notes[id] = text } // fact `(*Desk).Pin: updates param0.notes key {param1} with {param2}`

// Note returns a note.
func (d *Desk) Note(id string) string { return d.name + ": " + d.notes[id] }

// Draft returns a draft.
func Draft(id string) string { return drafts[id] }

// Keep keeps a draft.
func Keep(id, text string) { drafts[id] = text } // fact `Keep: updates drafts key {param0} with {param1}`
