// Package state suppresses at declarations; the packages above are silent.
package state

//lint:ignore packagestate one replica serves this tool
var sessions = map[string]string{}

//lint:ignore fieldstate the directive names another check and suppresses nothing // want `^review: this directive accepts no finding`
var drafts = map[string]string{}

// Desk holds notes.
type Desk struct {
	//lint:ignore fieldstate,packagestate one replica serves this tool
	notes map[string]string
	marks map[string]string
}

// NewDesk returns an empty desk.
func NewDesk() *Desk { return &Desk{notes: map[string]string{}, marks: map[string]string{}} } // fact `Desk.notes is suppressed` `sessions is suppressed`
// no fact `Desk.marks is suppressed` `drafts is suppressed`

// Pin keeps a note, suppressed.
func (d *Desk) Pin(id, text string) { d.notes[id] = text }

// Note returns a note.
func (d *Desk) Note(id string) string { return d.notes[id] }

// Mark keeps a mark, the twin that is not suppressed.
func (d *Desk) Mark(id, text string) { d.marks[id] = text }

// Marked returns a mark.
func (d *Desk) Marked(id string) string { return d.marks[id] }

// Login keeps a session, suppressed.
func Login(id, user string) { sessions[id] = user }

// User returns who has the session.
func User(id string) string { return sessions[id] }

// Keep keeps a draft.
func Keep(id, text string) { drafts[id] = text }

// Draft returns a draft.
func Draft(id string) string { return drafts[id] }
