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

// hints are words in the name or type of a store that tell its class, in the
// order in which they are tried. They choose a remedy, never whether to report.
var hints = []struct {
	class finding.Class
	words string
}{
	{finding.Limiter, "limit attempt visitor throttl bucket lockout ratelim hits"},
	{finding.Auth, "csrf captcha otp nonce oauth verifier pkce state challenge token ticket pending auth login password"},
	{finding.Session, "session sess loggedin"},
	{finding.Connection, "conn websocket client subscriber listener hub room peer broadcast channel socket stream topic observer chan"},
	{finding.Conversation, "conversation dialog chat history userstate fsm"},
	{finding.Job, "job task progress upload download import export worker queue"},
	{finding.Dedupe, "seen dedup processed idempot"},
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
		for _, h := range hints {
			for word := range strings.FieldsSeq(h.words) {
				if strings.Contains(text, word) {
					return h.class
				}
			}
		}
	}
	return finding.Data
}
