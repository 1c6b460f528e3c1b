// Package iris has as much of the API of iris as the programs of testdata use.
package iris

import "github.com/kataras/iris/v12/context"

// Context is what handlers get of a request.
type Context = *context.Context

// Application is the router.
type Application struct{}

// New returns a router.
func New() *Application

// Get registers handlers.
func (app *Application) Get(relativePath string, handlers ...context.Handler)

// Post registers handlers.
func (app *Application) Post(relativePath string, handlers ...context.Handler)

// Listen serves.
func (app *Application) Listen(hostPort string) error
