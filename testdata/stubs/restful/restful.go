// Package restful has as much of the API of go-restful as the programs of testdata use.
package restful

// Request is the request.
type Request struct{}

// Response is the answer.
type Response struct{}

// FilterChain is what is left of the filters.
type FilterChain struct{}

// RouteFunction handles a request.
type RouteFunction func(*Request, *Response)

// QueryParameter returns a parameter of the query.
func (r *Request) QueryParameter(name string) string

// PathParameter returns a parameter of the path.
func (r *Request) PathParameter(name string) string

// SetAttribute keeps a value for the rest of the request.
func (r *Request) SetAttribute(name string, value any)

// WriteEntity answers.
func (r *Response) WriteEntity(value any) error

// WebService holds routes.
type WebService struct{}

// RouteBuilder makes a route.
type RouteBuilder struct{}

// GET begins a route.
func (w *WebService) GET(subPath string) *RouteBuilder

// PUT begins a route.
func (w *WebService) PUT(subPath string) *RouteBuilder

// Route adds a route.
func (w *WebService) Route(builder *RouteBuilder) *WebService

// To sets the handler.
func (b *RouteBuilder) To(function RouteFunction) *RouteBuilder

// Add adds a service.
func Add(service *WebService)
