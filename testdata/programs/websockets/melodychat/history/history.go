// Package history keeps what was said.
package history

import "strings"

// History is in memory.
type History struct {
	lines []string
	motd  string
}

// New returns an empty history.
func New() *History { return &History{motd: "hello"} }

// Append adds a line.
func (h *History) Append(line string) { h.lines = append(h.lines, line) }

// Last returns what was said.
func (h *History) Last() string { return h.motd + strings.Join(h.lines, "\n") }
