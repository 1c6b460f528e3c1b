// Package handlers has the routes. What a middleware leaves in the context is
// gone with the request.
package handlers

import (
	"github.com/labstack/echo/v4"

	"example.com/frameworks/echo4/store"
)

// Shop serves carts.
type Shop struct {
	Carts  store.Carts
	routes map[string]string
}

// New returns a shop.
func New(carts store.Carts) *Shop { return &Shop{Carts: carts, routes: map[string]string{}} }

type line struct {
	Item string `json:"item"`
}

// Identify is middleware.
func (s *Shop) Identify(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		s.routes[c.Path()] = "used"
		c.Set("user", c.QueryParam("user"))
		return next(c)
	}
}

// Add puts an item into the client's cart.
func (s *Shop) Add(c echo.Context) error {
	var l line
	if err := c.Bind(&l); err != nil {
		return err
	}
	s.Carts.Add(c.Get("user").(string), l.Item)
	return c.String(200, s.routes[c.Path()])
}

// List shows it.
func (s *Shop) List(c echo.Context) error {
	return c.JSON(200, s.Carts.Items(c.Get("user").(string)))
}
