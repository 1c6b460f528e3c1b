// Package flamego has as much of the API of flamego as the programs of testdata use.
package flamego

// Handler is any function.
type Handler any

// Context is what handlers get of a request.
type Context interface {
	Param(name string) string
	Query(name string, defaultVal ...string) string
}

// Router registers handlers.
type Router interface {
	Get(routePath string, handlers ...Handler) *Route
	Post(routePath string, handlers ...Handler) *Route
}

// Route is a route.
type Route struct{}

// Flame is a server.
type Flame struct{ Router }

// Classic returns a server.
func Classic() *Flame

// Use registers middleware.
func (f *Flame) Use(handlers ...Handler)

// Run serves.
func (f *Flame) Run(args ...any)
