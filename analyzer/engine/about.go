package engine

import (
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/table"
)

// What a write is about, and which stores are about nobody.

// aboutClient reports whether a write is about a client: its key or its value
// comes from one, or its key was minted for one.
func (e *engine) aboutClient(w *effect) bool {
	inElement := w.kind == update || e.inElement(w.target)
	if !inElement && e.any(w.val, rootMinted) && strings.HasPrefix(e.typeOf(w.target), "[]chan") {
		return true // subscribers, whatever is sent to them
	}
	if !inElement && e.loaded(w.val) {
		return false // the last thing loaded: a memory of a shared source, whoever asked
	}
	if e.any(w.val, rootClient) || inElement && e.any(w.key, rootClient) {
		return true
	}
	// A number drawn at random chooses something; a text or a channel made for a
	// client stands for it. A channel that is merely replaced signals something.
	id, _, _ := e.identity(w.target)
	d := e.declOf(id)
	if d.num {
		return false
	}
	if !inElement {
		return e.any(w.val, rootMinted) && d.typ == "string"
	}
	if strings.HasPrefix(d.typ, "[]") {
		return e.any(w.val, rootMinted) // its keys are numbers
	}
	if e.any(w.key, rootMinted) || e.any(w.key, rootClock) {
		return true
	}
	// A channel is made for whoever the key names; under the server's own names it
	// is what others wait on until some work is done.
	return e.any(w.val, rootMinted) && !e.holds(id).channel
}

// typeOf is the type of the store that l names.
func (e *engine) typeOf(l loc) string {
	id, _, _ := e.identity(l)
	return e.declOf(id).typ
}

// loaded reports whether s has something that comes for certain from where all
// replicas look.
func (e *engine) loaded(s set) bool {
	return slices.ContainsFunc(s, func(it item) bool {
		d := e.locs[it.loc()]
		return d.kind == rootLoaded && d.key != guessed
	})
}

// onlyLocks reports whether what is put somewhere is known to be an object that
// keeps nothing about a client: a container of any values may hold locks.
func (e *engine) onlyLocks(val set) bool {
	locks := false
	for _, it := range val {
		switch d := e.locs[it.loc()]; d.kind {
		case rootDyn:
			if e.table.Type(strings.TrimPrefix(e.strs[d.key], "*")) != table.Pool {
				return false
			}
			locks = true
		case rootClient, rootMinted, rootClock:
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
func (e *engine) isLog(id string) bool { return e.table.LogPackage(packageName(id)) }
