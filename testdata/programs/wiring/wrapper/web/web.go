// Package web calls the service.
package web

import (
	"io"
	"net/http"

	"example.com/wiring/wrapper/svc"
)

// Handler returns the routes.
func Handler(s svc.Service) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /{id}", func(w http.ResponseWriter, r *http.Request) {
		s.Save(r.PathValue("id"), r.FormValue("text"))
	})
	mux.HandleFunc("GET /{id}", func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, s.Find(r.PathValue("id")))
	})
	return mux
}
