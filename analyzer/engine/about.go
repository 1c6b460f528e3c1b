package engine

import (
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// What a write is about, and which stores are about nobody.

// aboutClient reports whether a write is about a client: its key or its value
// comes from one, or its key was minted for one.
func (e *engine) aboutClient(w *summary.Effect) bool {
	inElement := w.Kind == summary.Update || e.inElement(w.Target)
	if !inElement && e.Any(w.Val, value.RootMinted) && strings.HasPrefix(e.typeOf(w.Target), "[]chan") {
		return true // subscribers, whatever is sent to them
	}
	if !inElement && e.loaded(w.Val) {
		return false // the last thing loaded: a memory of a shared source, whoever asked
	}
	if e.Any(w.Val, value.RootClient) || inElement && e.Any(w.Key, value.RootClient) {
		return true
	}
	// A number drawn at random chooses something; a text or a channel made for a
	// client stands for it. A channel that is merely replaced signals something.
	id, _, _ := e.identity(w.Target)
	d := e.declOf(id)
	if d.num {
		return false
	}
	if !inElement {
		return e.Any(w.Val, value.RootMinted) && d.typ == "string"
	}
	if strings.HasPrefix(d.typ, "[]") {
		return e.Any(w.Val, value.RootMinted) // its keys are numbers
	}
	if e.Any(w.Key, value.RootMinted) || e.Any(w.Key, value.RootClock) {
		return true
	}
	// A channel is made for whoever the key names; under the server's own names it
	// is what others wait on until some work is done.
	return e.Any(w.Val, value.RootMinted) && !e.holds(id).channel
}

// typeOf is the type of the store that l names.
func (e *engine) typeOf(l value.Loc) string {
	id, _, _ := e.identity(l)
	return e.declOf(id).typ
}

// loaded reports whether s has something that comes for certain from where all
// replicas look.
func (e *engine) loaded(s value.Set) bool {
	return slices.ContainsFunc(s, func(it value.Item) bool {
		d := e.Locs[it.Loc()]
		return d.Kind == value.RootLoaded && d.Key != value.Guessed
	})
}

// onlyLocks reports whether what is put somewhere is known to be an object that
// keeps nothing about a client: a container of any values may hold locks.
func (e *engine) onlyLocks(val value.Set) bool {
	locks := false
	for _, it := range val {
		switch d := e.Locs[it.Loc()]; d.Kind {
		case value.RootDyn:
			if e.table.Type(strings.TrimPrefix(e.Strs[d.Key], "*")) != table.Pool {
				return false
			}
			locks = true
		case value.RootClient, value.RootMinted, value.RootClock:
			return false
		}
	}
	return locks
}

// isLifetime reports whether a variable holds what ends work, not data: that it
// was made for a request says nothing about the client.
func isLifetime(typ string) bool { return typ == "context.Context" || typ == "context.CancelFunc" }

// isLog reports whether a store belongs to a package for logging: what goes to
// a log is kept for operators, and no answer to a client rests on it.
func (e *engine) isLog(id string) bool { return e.table.LogPackage(e.packageName(id)) }
