package stores /* want package:`(?s)\Qexample.com/engine/stores.Last: result0={~example.com/engine/stores.last}; reads example.com/engine/stores.last\E.*\Qrefills example.com/engine/stores.cache\E.*\Qexample.com/engine/stores.SetLast: assigns example.com/engine/stores.last with {param0}\E.*\Qexample.com/engine/stores.cache is refilled\E.*\Qexample.com/engine/stores.drafts is observed
example.com/engine/stores.drafts is suppressed
example.com/engine/stores.last has an accessor\E.*\Qexample.com/engine/stores.plain is observed
example.com/engine/stores.plain is reported\E` */

import "example.com/engine/web"

var last string

// SetLast keeps what only packages above know to be a client's.
func SetLast(s string) { last = s }

// Last reads it: an accessor.
func Last() string { return last }

// unread is written and has no reader: nobody observes it.
var unread string

// SetUnread keeps it.
func SetUnread(s string) { unread = s }

var cache = map[string]string{}

// Lookup rebuilds what is missing from what all replicas share.
func Lookup(id string) string {
	if text, ok := cache[id]; ok {
		return text
	}
	text := web.Query(id)
	cache[id] = text
	return text
}

//lint:ignore packagestate one replica is enough for drafts
var drafts = map[string]string{}

// Draft keeps and shows a draft.
func Draft(r *web.Request) {
	r.Reply(drafts[r.Value("id")])
	drafts[r.Value("id")] = r.Value("text")
}

// draft without a reason is not accepted.
//
//lint:ignore packagestate
var plain string

// Plain keeps and shows it.
func Plain(r *web.Request) {
	r.Reply(plain)
	plain = r.Value("text")
}
