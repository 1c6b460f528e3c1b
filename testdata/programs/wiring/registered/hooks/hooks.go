// Package hooks calls hooks with texts. Note fits among them, as any function of texts
// does: nothing says that it is one.
package hooks

import (
	"fmt"
	"net/http"
)

var (
	hooks = map[string]func(name, text string){}
	notes = map[string]string{}
)

// Register adds a hook.
func Register(event string, f func(name, text string)) { hooks[event] = f }

// Note keeps a note.
func Note(name, text string) { notes[name] = text }

// Serve calls a hook.
func Serve(w http.ResponseWriter, r *http.Request) {
	if f, ok := hooks[r.PathValue("event")]; ok {
		f(r.FormValue("name"), r.FormValue("text"))
	}
	fmt.Fprintln(w, notes[r.FormValue("name")])
}
