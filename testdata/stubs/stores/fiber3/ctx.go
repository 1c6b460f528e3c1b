package fiber

import "bufio"

// Ctx is what handlers get of a request.
type Ctx interface {
	Query(key string, defaultValue ...string) string
	Params(key string, defaultValue ...string) string
	Bind() *Bind
	Locals(key any, value ...any) any
	SendString(body string) error
	SendStreamWriter(streamWriter func(*bufio.Writer)) error
	JSON(data any, ctype ...string) error
}

// Bind decodes a request.
type Bind struct{}

// Body decodes the body.
func (b *Bind) Body(out any) error

// Router registers handlers.
type Router interface {
	Get(path string, handler any, handlers ...any) Router
}

// Get registers handlers.
func (app *App) Get(path string, handler any, handlers ...any) Router

// Post registers handlers.
func (app *App) Post(path string, handler any, handlers ...any) Router
