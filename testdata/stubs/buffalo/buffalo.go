// Package buffalo has as much of the API of buffalo as the programs of testdata use.
package buffalo

// Context is what handlers get of a request.
type Context interface {
	Param(key string) string
	Bind(value any) error
	Set(key string, value any)
	Error(status int, err error) error
}

// Handler handles a request.
type Handler func(Context) error

// Options are for New.
type Options struct{}

// RouteInfo is a route.
type RouteInfo struct{}

// App is the router.
type App struct{}

// New returns a router.
func New(opts Options) *App

// GET registers a handler.
func (a *App) GET(p string, h Handler) *RouteInfo

// POST registers a handler.
func (a *App) POST(p string, h Handler) *RouteInfo

// Serve serves.
func (a *App) Serve() error
