// Package core has the context of this program's handlers: a framework's context
// beside the services.
package core

import (
	"github.com/gin-gonic/gin"

	"example.com/contexts/gincontext/service"
)

// Context is made for each request. User and Flags are the client's.
type Context struct {
	*gin.Context
	Drafts *service.Drafts
	User   string
	Flags  map[string]bool
}

// HandlerFunc handles a request.
type HandlerFunc func(*Context)

// App registers handlers.
type App struct {
	Engine *gin.Engine
	Drafts *service.Drafts
}

// POST registers a handler.
func (a *App) POST(path string, h HandlerFunc) {
	a.Engine.POST(path, func(c *gin.Context) { h(&Context{Context: c, Drafts: a.Drafts, User: c.Query("user")}) })
}
