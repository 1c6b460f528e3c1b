// Package core has the context of handlers, which keeps what it has read of the request.
package core

import (
	"net/http"
	"sync"
)

// App outlives requests.
type App struct {
	Last  string
	Names map[string]string
}

// Event is one request.
type Event struct {
	Request  *http.Request
	Response http.ResponseWriter
}

// Info is what a request says.
type Info struct {
	Auth  string
	Query map[string]string
	Body  map[string]any
}

// RequestEvent is a request with what belongs to it.
type RequestEvent struct {
	App  *App
	Auth string

	info *Info
	mu   sync.Mutex
	Event
}

// Info returns what the request says, which is read once.
func (e *RequestEvent) Info() *Info {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.info != nil {
		e.info.Auth = e.Auth
		return e.info
	}
	e.read()
	return e.info
}

func (e *RequestEvent) read() {
	info := &Info{Query: map[string]string{}, Body: map[string]any{}}
	for k, v := range e.Request.URL.Query() {
		info.Query[k] = v[0]
	}
	info.Auth = e.Auth
	e.info = info
}

// Allowed reports whether a request may see something.
func (a *App) Allowed(info *Info) bool {
	return info.Auth != "" && info.Body["secret"] == nil && info.Query["secret"] == ""
}
