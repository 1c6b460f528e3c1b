// Package buffaloapi has handlers of one framework.
package buffaloapi

import (
	"github.com/gobuffalo/buffalo"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(c buffalo.Context) error {
	a.Memory.Put(c.Param("id"), c.Param("text")) // want `^\w+ state: field Memory\.notes keeps `
	return nil
}

// Get shows it.
func (a *API) Get(c buffalo.Context) error {
	c.Set("text", a.Memory.Get(c.Param("id")))
	return nil
}

// Save is the silent twin of Put.
func (a *API) Save(c buffalo.Context) error {
	a.Rows.Put(c.Param("id"), c.Param("text"))
	return nil
}

// Load shows what Save saved.
func (a *API) Load(c buffalo.Context) error {
	c.Set("text", a.Rows.Get(c.Param("id")))
	return nil
}
