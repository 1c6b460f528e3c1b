// Package api serves rooms, and the pulls of their images.
package api

import (
	"fmt"
	"net/http"
)

// Rooms is what is open.
type Rooms interface {
	Join(room, name string)
	Names(room string) []string
}

// Pulls says how far images are.
type Pulls interface{ Progress(image string) int }

// New returns the handler of both.
func New(rooms Rooms, pulls Pulls) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /rooms/{id}", func(w http.ResponseWriter, r *http.Request) {
		rooms.Join(r.PathValue("id"), r.FormValue("name"))
	})
	mux.HandleFunc("GET /rooms/{id}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, rooms.Names(r.PathValue("id")))
	})
	mux.HandleFunc("GET /pulls/{image}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, pulls.Progress(r.PathValue("image")))
	})
	return mux
}
