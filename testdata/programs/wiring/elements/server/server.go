// Package server serves what package storage keeps.
package server

import (
	"fmt"
	"net/http"

	"example.com/wiring/elements/storage"
)

type Options struct{ Storage storage.Storage }

type Server struct{ options *Options }

func New(o *Options) *Server {
	s := &Server{options: o}
	http.HandleFunc("POST /open", s.open)
	http.HandleFunc("GET /poll", s.poll)
	return s
}

func (v *Server) open(w http.ResponseWriter, r *http.Request) {
	v.options.Storage.Open(r.FormValue("id"))
}

func (v *Server) poll(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, v.options.Storage.Poll(r.FormValue("id"), r.FormValue("as")))
}
