// Package web serves what package keep keeps.
package web

import (
	"io"
	"net/http"

	"example.com/caches/deep/keep"
)

// Server serves.
type Server struct {
	Big     *keep.Big
	CC      *keep.CC
	CMap    *keep.CMap
	Free    *keep.Free
	G       *keep.G
	Hax     *keep.Hax
	Hot     *keep.Hot
	GoCache *keep.GoCache
	TTL     *keep.TTL
	X       *keep.X
	LRU     *keep.LRU
}

// Put keeps a text.
func (s *Server) Put(w http.ResponseWriter, r *http.Request) {
	id, text := r.FormValue("id"), r.FormValue("text")
	s.Big.Put(id, text)     // want `^\w+ state: field Big\.c keeps `
	s.CC.Put(id, text)      // want `^\w+ state: field CC\.c keeps `
	s.CMap.Put(id, text)    // want `^\w+ state: field CMap\.c keeps `
	s.Free.Put(id, text)    // want `^\w+ state: field Free\.c keeps `
	s.G.Put(id, text)       // want `^\w+ state: field G\.c keeps `
	s.Hax.Put(id, text)     // want `^\w+ state: field Hax\.c keeps `
	s.Hot.Put(id, text)     // want `^\w+ state: field Hot\.c keeps `
	s.GoCache.Put(id, text) // want `^\w+ state: field GoCache\.c keeps `
	s.TTL.Put(id, text)     // want `^\w+ state: field TTL\.c keeps `
	s.X.Put(id, text)       // want `^\w+ state: field X\.c keeps `
	s.LRU.Put(id, text)     // want `^\w+ state: field LRU\.c keeps `
}

// Get shows all.
func (s *Server) Get(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	io.WriteString(w, s.Big.Get(id))
	io.WriteString(w, s.CC.Get(id))
	io.WriteString(w, s.CMap.Get(id))
	io.WriteString(w, s.Free.Get(id))
	io.WriteString(w, s.G.Get(id))
	io.WriteString(w, s.Hax.Get(id))
	io.WriteString(w, s.Hot.Get(id))
	io.WriteString(w, s.GoCache.Get(id))
	io.WriteString(w, s.TTL.Get(id))
	io.WriteString(w, s.X.Get(id))
	io.WriteString(w, s.LRU.Get(id))
}
