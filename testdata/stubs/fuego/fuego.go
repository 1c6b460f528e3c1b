// Package fuego has as much of the API of fuego as the programs of testdata use.
package fuego

// Server is a server.
type Server struct{}

// Route is a route.
type Route[T, B, P any] struct{}

// RouteOption is an option.
type RouteOption func()

// Context is what controllers get of a request.
type Context[B, P any] interface {
	Body() (B, error)
	PathParam(name string) string
}

// ContextNoBody is a context of a request without a body.
type ContextNoBody = Context[any, any]

// ContextWithBody is a context of a request with a body.
type ContextWithBody[B any] = Context[B, any]

// NewServer returns a server.
func NewServer() *Server { return nil }

// Run serves.
func (s *Server) Run() error { return nil }

// Get registers a controller.
func Get[T, B, P any](s *Server, path string, controller func(Context[B, P]) (T, error), options ...RouteOption) *Route[T, B, P] {
	return nil
}

// Put registers a controller.
func Put[T, B, P any](s *Server, path string, controller func(Context[B, P]) (T, error), options ...RouteOption) *Route[T, B, P] {
	return nil
}
