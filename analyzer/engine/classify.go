package engine

import (
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
)

var remedies = map[finding.Class]string{
	finding.Session:      "use a session manager with a Redis or SQL store, or a signed token",
	finding.Auth:         "use a signed, expiring cookie or token",
	finding.Limiter:      "use a counter that replicas share (Redis)",
	finding.Connection:   "put a broker (Redis, NATS) behind the local registry",
	finding.Job:          "use a queue and a status row in the database",
	finding.Conversation: "use a store keyed by conversation (Redis, SQL)",
	finding.Dedupe:       "use set-if-absent with expiry (Redis SETNX)",
	finding.Data:         "use a database",
	finding.Leak:         "keep it in the request's context",
	finding.Other:        "use a store that replicas share",
}

// classify decides what the state is: an overwritten variable leaks one
// client's data to the next; otherwise the words of its name and type decide.
func classify(e *engine, s *store, d decl) finding.Class {
	scalar := true
	for _, w := range s.writes {
		if w.kind == update || w.kind == send || e.inElement(w.target) {
			scalar = false
		}
	}
	name := strings.ToLower(d.name)
	if scalar && !strings.HasPrefix(d.typ, "[]") && !strings.HasPrefix(d.typ, "map[") {
		return finding.Leak
	}
	typ := strings.ToLower(d.typ[strings.LastIndexByte(d.typ, '/')+1:])
	for _, text := range []string{name, typ} {
		if c := e.classOf(text); c != "" {
			return c
		}
	}
	return finding.Data
}

// classOf is the class that the words in a text tell, or "".
func (e *engine) classOf(text string) finding.Class {
	for _, h := range e.table.Hints() {
		if strings.Contains(text, h.Symbol) {
			return finding.Class(h.Class)
		}
	}
	return ""
}
