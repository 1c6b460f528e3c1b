// Package store keeps notes in memory.
package store

var notes = map[string]string{}

// Put keeps a note.
func Put(id, text string) { notes[id] = text }

// Get returns it.
func Get(id string) string { return notes[id] }
