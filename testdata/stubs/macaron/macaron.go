// Package macaron has as much of the API of macaron as the programs of testdata use.
package macaron

// Handler is any function.
type Handler any

// Context is what handlers get of a request.
type Context struct{}

// Macaron is a server.
type Macaron struct{ *Router }

// Router is a router.
type Router struct{}

// Route is a route.
type Route struct{}

// Classic returns a server.
func Classic() *Macaron

// Use registers middleware.
func (m *Macaron) Use(handler Handler)

// Run serves.
func (m *Macaron) Run(args ...any)

// Get registers handlers.
func (r *Router) Get(pattern string, h ...Handler) *Route

// Post registers handlers.
func (r *Router) Post(pattern string, h ...Handler) *Route

// Params returns a parameter of the path.
func (ctx *Context) Params(name string) string

// Query returns a parameter of the query.
func (ctx *Context) Query(name string) string
