// Package echo5api has handlers of one framework.
package echo5api

import (
	"github.com/labstack/echo/v5"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(c *echo.Context) error {
	a.Memory.Put(c.Param("id"), c.QueryParam("text")) // want `^\w+ state: field Memory\.notes keeps `
	return nil
}

// Get shows it.
func (a *API) Get(c *echo.Context) error {
	return c.JSON(200, a.Memory.Get(c.Param("id")))
}

// Save is the silent twin of Put.
func (a *API) Save(c *echo.Context) error {
	a.Rows.Put(c.Param("id"), c.QueryParam("text"))
	return nil
}

// Load shows what Save saved.
func (a *API) Load(c *echo.Context) error {
	return c.JSON(200, a.Rows.Get(c.Param("id")))
}
