// Package service keeps drafts in memory.
package service

// Drafts are drafts.
type Drafts struct {
	byUser map[string]string
	last   map[string]string
}

// New returns an empty store.
func New() *Drafts { return &Drafts{byUser: map[string]string{}, last: map[string]string{}} }

// Put keeps a draft.
func (d *Drafts) Put(user, text string) { d.byUser[user] = text }

// Get returns it.
func (d *Drafts) Get(user string) string { return d.byUser[user] + d.last["version"] }
