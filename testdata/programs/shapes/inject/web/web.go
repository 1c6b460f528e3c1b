// Package web takes its dependencies in a struct, one by interface, one as a
// function and one concrete.
package web

import (
	"fmt"
	"log/slog"
	"net/http"
)

// Sessions remembers who is logged in.
type Sessions interface {
	Start(id, user string)
	User(id string) string
}

// Deps is what the handlers need.
type Deps struct {
	Sessions Sessions
	Hit      func(ip string) int // counts requests
	Log      *slog.Logger
}

type server struct{ deps Deps }

// New returns the handlers.
func New(deps Deps) http.Handler { // fact `New: result0={*net/http.ServeMux}; calls param0.Hit.({~client` `calls param0.Sessions.Start({~client}, {~client});` `calls param0.Sessions.User({~client})` `open calls *server.deps.Sessions.Start({~client}, {~client})`
	s := &server{deps: deps}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", s.login)
	mux.HandleFunc("GET /me", s.me)
	return mux
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	if s.deps.Hit(r.RemoteAddr) > 5 {
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	s.deps.Log.Info("login", "user", r.FormValue("user"))
	s.deps.Sessions.Start(r.FormValue("id"), r.FormValue("user"))
}

func (s *server) me(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, s.deps.Sessions.User(r.FormValue("id")))
}
