// Package notes keeps texts; nothing here says for whom.
package notes

// Notes are texts by name.
type Notes struct{ texts map[string]string }

// New returns no notes.
func New() *Notes { return &Notes{map[string]string{}} }

// Put keeps text.
func (n *Notes) Put(name, text string) { n.texts[name] = text }

// Get returns a text.
func (n *Notes) Get(name string) string { return n.texts[name] }
