// Package fiber has as much of fiber's API as the programs of testdata use.
package fiber

// Handler handles a request.
type Handler = func(Ctx) error

// Storage keeps what middleware knows of clients.
type Storage interface {
	Get(key string) ([]byte, error)
	Set(key string, val []byte) error
}

// App is the server.
type App struct{ handlers []any }

// New returns an App.
func New() *App { return &App{} }

// Use adds middleware.
func (a *App) Use(args ...any) { a.handlers = append(a.handlers, args...) }

// Listen serves.
func (a *App) Listen(addr string) error { return nil }
