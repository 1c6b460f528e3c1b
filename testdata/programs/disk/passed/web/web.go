// Package web takes files, and serves them.
package web

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
)

// Options name a directory.
type Options struct{ Dir string }

// Server serves a directory.
type Server struct {
	options *Options
	Handler http.Handler
}

// New returns a server.
func New(o *Options) *Server {
	var s Server
	s.Handler = s.uploads(http.FileServer(http.Dir(o.Dir)))
	s.options = o
	return &s
}

func (s *Server) uploads(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPut {
			if data, err := io.ReadAll(r.Body); err == nil {
				os.WriteFile(filepath.Join(s.options.Dir, filepath.Clean("/"+r.URL.Path)), data, 0o644) // want `^data state: local disk Options.Dir keeps `
			}
			return
		}
		next.ServeHTTP(w, r)
	})
}
