// Package web serves what it computes.
package web

import (
	"fmt"
	"net/http"
	"strings"

	"example.com/caches/memo/keep"
)

// Server serves. Words and Lines keep what is computed from their keys, Greetings and
// Notes what another client said.
type Server struct {
	Words *keep.Memo[string, int]
	Lines *keep.Texts
	Notes *keep.Notes
}

// Count counts words.
func (s *Server) Count(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, s.Words.Get(r.FormValue("text"), func(t string) int { return len(strings.Fields(t)) }))
}

// Line returns the first line.
func (s *Server) Line(w http.ResponseWriter, r *http.Request) {
	text := r.FormValue("text")
	line, ok := s.Lines.Find(text)
	if !ok {
		line, _, _ = strings.Cut(text, "\n")
		s.Lines.Keep(text, line)
	}
	fmt.Fprintln(w, line)
}

// Note returns what the first client said.
func (s *Server) Note(w http.ResponseWriter, r *http.Request) {
	text := r.FormValue("text")
	note, ok := s.Notes.Find(text)
	if !ok {
		note = text + r.FormValue("note")
		s.Notes.Keep(text, note) // want `^\w+ state: field Notes\.vals keeps `
	}
	fmt.Fprintln(w, note)
}
