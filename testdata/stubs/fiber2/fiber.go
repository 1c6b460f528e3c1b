// Package fiber has as much of the API of fiber v2 as the programs of testdata use.
package fiber

// Ctx is what handlers get of a request.
type Ctx struct{}

// Handler handles a request.
type Handler = func(*Ctx) error

// Query returns a parameter of the query.
func (c *Ctx) Query(key string, defaultValue ...string) string

// Params returns a parameter of the path.
func (c *Ctx) Params(key string, defaultValue ...string) string

// BodyParser decodes the body.
func (c *Ctx) BodyParser(out any) error

// Locals keeps a value for the rest of the request.
func (c *Ctx) Locals(key any, value ...any) any

// SendString answers.
func (c *Ctx) SendString(body string) error

// JSON answers.
func (c *Ctx) JSON(data any) error

// Next runs the handlers that remain.
func (c *Ctx) Next() error

// Router registers handlers.
type Router interface {
	Get(path string, handlers ...Handler) Router
}

// App is the router.
type App struct{}

// New returns a router.
func New() *App

// Use adds middleware.
func (app *App) Use(args ...any) Router

// Get registers handlers.
func (app *App) Get(path string, handlers ...Handler) Router

// Post registers handlers.
func (app *App) Post(path string, handlers ...Handler) Router

// Listen serves.
func (app *App) Listen(addr string) error
