// Package controllers has the controllers, of which beego makes a copy for each
// request: their fields are gone with it.
package controllers

import (
	"github.com/beego/beego/v2/server/web"

	"example.com/frameworks/beegoapp/store"
)

// Base is embedded in all controllers.
type Base struct {
	web.Controller
	User  string
	Perms map[string]bool
}

// Prepare runs before each method.
func (c *Base) Prepare() {
	c.User = c.GetString("user")
	c.Perms = map[string]bool{}
	c.Perms[c.User] = true
	c.Data["user"] = c.User
}

func (c *Base) remember(key string) { store.Put(c.User, key) } // want `(?s)^\w+ state: package variable notes keeps .*\sstore: \S+store\.notes\n`

// Notes serves notes.
type Notes struct {
	Base
	Count int
}

// Post keeps one.
func (c *Notes) Post() {
	c.Count++
	var note struct{ Text string }
	if err := c.BindJSON(&note); err == nil {
		store.Put(c.Ctx.Input.Param(":id"), note.Text)
		c.remember(note.Text)
	}
}

// Get shows it.
func (c *Notes) Get() {
	c.Data["json"] = store.Get(c.Ctx.Input.Param(":id"))
	_ = c.ServeJSON()
}
