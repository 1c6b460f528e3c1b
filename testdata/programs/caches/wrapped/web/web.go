// Package web serves conversations.
package web

import (
	"fmt"
	"net/http"

	"example.com/caches/wrapped/store"
)

// Handler is made with the sessions it uses.
type Handler struct{ sessions store.Sessions }

// New returns a handler.
func New() *Handler { return &Handler{store.Get()} }

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	id := r.Header.Get("X-Thread")
	fmt.Fprintln(w, h.sessions.Text(id))
	h.sessions.Tag(id, r.FormValue("text")) // want `^\w+ state: field service.cache keeps `
}
