// Package fasthttp has as much of the API of fasthttp as the programs of testdata use.
package fasthttp

// RequestCtx is what handlers get of a request.
type RequestCtx struct{}

// RequestHandler handles a request.
type RequestHandler func(ctx *RequestCtx)

// Args are parameters.
type Args struct{}

// Peek returns one.
func (a *Args) Peek(key string) []byte

// QueryArgs returns the parameters of the query.
func (ctx *RequestCtx) QueryArgs() *Args

// PostBody returns the body.
func (ctx *RequestCtx) PostBody() []byte

// Path returns the path.
func (ctx *RequestCtx) Path() []byte

// SetUserValue keeps a value for the rest of the request.
func (ctx *RequestCtx) SetUserValue(key, value any)

// UserValue returns it.
func (ctx *RequestCtx) UserValue(key any) any

// WriteString answers.
func (ctx *RequestCtx) WriteString(s string) (int, error)

// ListenAndServe serves.
func ListenAndServe(addr string, handler RequestHandler) error
