// Package web knows the interface only: what its calls do is decided above.
package web

import (
	"fmt"
	"net/http"

	"example.com/iface/store"
)

type server struct{ sessions store.Store }

// New returns the handlers of the application.
func New(s store.Store) http.Handler { // fact `calls param0.Put({~client}, {~client});` `calls param0.Get({~client})` `open calls *server.sessions.Put({~client}, {~client})`
	// no fact `memStore.m holds`
	srv := &server{sessions: s}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login/{id}", srv.login)
	mux.HandleFunc("GET /me/{id}", srv.me)
	return mux
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	s.sessions.Put(r.PathValue("id"), r.FormValue("user"))
}

func (s *server) me(w http.ResponseWriter, r *http.Request) {
	user, ok := s.sessions.Get(r.PathValue("id"))
	if !ok {
		http.Error(w, "log in first", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, user)
}
