// Package notes has what the handlers of all these programs know of a store.
package notes

// Store keeps notes by id.
type Store interface {
	Put(id, text string)
	Get(id string) string
}
