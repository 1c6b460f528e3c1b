// Package echo has as much of the API of echo v5 as the programs of testdata use.
package echo

// Context is what handlers get of a request.
type Context struct{}

// Param returns a parameter of the path.
func (c *Context) Param(name string) string

// QueryParam returns a parameter of the query.
func (c *Context) QueryParam(name string) string

// Bind decodes the request.
func (c *Context) Bind(i any) error

// JSON answers.
func (c *Context) JSON(code int, i any) error

// HandlerFunc handles a request.
type HandlerFunc func(c *Context) error

// MiddlewareFunc wraps a handler.
type MiddlewareFunc func(next HandlerFunc) HandlerFunc

// RouteInfo is a route.
type RouteInfo struct{}

// Echo is the router.
type Echo struct{}

// New returns a router.
func New() *Echo

// GET registers a handler.
func (e *Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo

// POST registers a handler.
func (e *Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo

// Start serves.
func (e *Echo) Start(address string) error

// Use adds middleware.
func (e *Echo) Use(middleware ...MiddlewareFunc)
