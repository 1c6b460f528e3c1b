// Package echo4api has handlers of one framework.
package echo4api

import (
	"github.com/labstack/echo/v4"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(c echo.Context) error {
	a.Memory.Put(c.Param("id"), c.FormValue("text")) // want `^\w+ state: field Memory\.notes keeps `
	return nil
}

// Get shows it.
func (a *API) Get(c echo.Context) error {
	return c.String(200, a.Memory.Get(c.Param("id")))
}

// Save is the silent twin of Put.
func (a *API) Save(c echo.Context) error {
	a.Rows.Put(c.Param("id"), c.FormValue("text"))
	return nil
}

// Load shows what Save saved.
func (a *API) Load(c echo.Context) error {
	return c.String(200, a.Rows.Get(c.Param("id")))
}
