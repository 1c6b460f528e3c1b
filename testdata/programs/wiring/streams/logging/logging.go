// Package logging streams the output of builds to whoever is watching.
package logging

import "sync"

type stream struct {
	lines []string
	subs  map[chan string]struct{}
}

// Streams keeps the streams of builds that run.
type Streams struct {
	mu      sync.Mutex
	streams map[string]*stream
}

// New returns streams.
func New() *Streams { return &Streams{streams: map[string]*stream{}} }

// Write appends a line to a build's stream and sends it to those who watch.
func (s *Streams) Write(build, line string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	st, ok := s.streams[build]
	if !ok {
		st = &stream{subs: map[chan string]struct{}{}}
		s.streams[build] = st
	}
	st.lines = append(st.lines, line)
	for c := range st.subs {
		c <- line
	}
}

// Tail returns what was written so far, and a channel for the rest.
func (s *Streams) Tail(build string) ([]string, chan string, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	st, ok := s.streams[build]
	if !ok {
		return nil, nil, false
	}
	c := make(chan string, 8)
	st.subs[c] = struct{}{}
	return st.lines, c, true
}

// Ring keeps the last lines of the server's own log. No request looks anything up in it.
type Ring struct {
	mu     sync.Mutex
	lines  []string
	warned map[string]bool
}

// Warn notes a line of each origin once.
func (r *Ring) Warn(origin, line string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.warned[origin] {
		return
	}
	r.warned[origin] = true
	r.lines = append(r.lines, line)
}

// Lines returns what there is.
func (r *Ring) Lines() []string { return r.lines }

// NewRing returns an empty one.
func NewRing() *Ring { return &Ring{warned: map[string]bool{}} }
