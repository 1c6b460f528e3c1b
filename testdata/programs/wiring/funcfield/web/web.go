// Package web publishes what clients say.
package web

import (
	"net/http"

	"example.com/wiring/funcfield/bus"
)

// Handler returns a handler that publishes.
func Handler(b *bus.Bus) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b.Publish("said", r.FormValue("user"), r.FormValue("text"))
	})
}

// Hooks calls its fields.
type Hooks struct {
	OnLogin func(user, addr string)
}

// ServeHTTP logs in.
func (h *Hooks) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h.OnLogin != nil {
		h.OnLogin(r.FormValue("user"), r.RemoteAddr)
	}
}
