// Package context has as much of the API of iris as the programs of testdata use.
package context

// Context is what handlers get of a request.
type Context struct{}

// Handler handles a request.
type Handler = func(*Context)

// RequestParams are the parameters of the path.
type RequestParams struct{}

// Get returns one.
func (r *RequestParams) Get(key string) string

// Params returns the parameters of the path.
func (ctx *Context) Params() *RequestParams

// URLParam returns a parameter of the query.
func (ctx *Context) URLParam(name string) string

// ReadJSON decodes the body.
func (ctx *Context) ReadJSON(outPtr any) error

// WriteString answers.
func (ctx *Context) WriteString(body string) (int, error)
