// Package fiber3api has handlers of one framework.
package fiber3api

import (
	"github.com/gofiber/fiber/v3"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(c fiber.Ctx) error {
	a.Memory.Put(c.Params("id"), c.Query("text")) // want `^\w+ state: field Memory\.notes keeps `
	return nil
}

// Get shows it.
func (a *API) Get(c fiber.Ctx) error {
	return c.SendString(a.Memory.Get(c.Params("id")))
}

// Save is the silent twin of Put.
func (a *API) Save(c fiber.Ctx) error {
	a.Rows.Put(c.Params("id"), c.Query("text"))
	return nil
}

// Load shows what Save saved.
func (a *API) Load(c fiber.Ctx) error {
	return c.SendString(a.Rows.Get(c.Params("id")))
}
