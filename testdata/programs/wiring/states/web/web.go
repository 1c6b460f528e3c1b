// Package web hands out names that nobody chose.
package web

import (
	"crypto/rand"
	"io"
	"net/http"

	"example.com/wiring/notes"
)

// Server begins logins, and ends them.
type Server struct{ store notes.Store }

// New returns a server.
func New(store notes.Store) *Server { return &Server{store: store} }

// Handler returns the routes.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /login", s.begin)
	mux.HandleFunc("GET /callback", s.end)
	return mux
}

func (s *Server) begin(w http.ResponseWriter, r *http.Request) {
	state := rand.Text()
	s.store.Put(state, rand.Text())
	http.Redirect(w, r, "https://id.example.com/?state="+state, http.StatusFound)
}

func (s *Server) end(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, s.store.Get(r.FormValue("state")))
}
