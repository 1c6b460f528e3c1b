// Package users keeps names. Whether a miss is refilled, only its callers decide.
package users

import "sync"

var names sync.Map

// Get returns a name that is kept.
func Get(id string) (string, bool) {
	name, ok := names.Load(id)
	text, _ := name.(string)
	return text, ok
}

// Keep keeps a name.
func Keep(id, name string) { names.Store(id, name) }
