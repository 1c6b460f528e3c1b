// Package fakeserver supports tests: it imports net/http/httptest, so the server
// that it is serves no clients. Silent.
package fakeserver

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

// Server remembers what it was asked.
type Server struct {
	*httptest.Server
	seen map[string]string
}

// New starts a server.
func New() *Server {
	s := &Server{seen: map[string]string{}}
	s.Server = httptest.NewServer(http.HandlerFunc(s.handle))
	return s
}

func (s *Server) handle(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, s.seen[r.URL.Path])
	s.seen[r.URL.Path] = r.FormValue("value")
}
