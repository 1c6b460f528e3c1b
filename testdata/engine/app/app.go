package app /* want package:`(?s)\Q(*example.com/engine/app.disk).Save: updates param0.saved key {param1} with {param2}\E.*\Q(*example.com/engine/ctor.memory).Put: updates param0.notes key {param1} with {param2}\E.*\Qexample.com/engine/app.disk.saved is observed\E.*\Qexample.com/engine/app.notes holds {*example.com/engine/ctor.memory}\E.*\Qexample.com/engine/jobs.Server.Sink holds {*example.com/engine/app.disk example.com/engine/app.files}\E.*\Qexample.com/engine/jobs.queue holds {~client}\E.*\Qexample.com/engine/stores.drafts is suppressed\E` */

import (
	"example.com/engine/ctor"
	"example.com/engine/generic"
	"example.com/engine/jobs"
	"example.com/engine/stores"
	"example.com/engine/web"
)

type disk struct{ saved map[string]string }

func (d *disk) Save(id, text string) { d.saved[id] = text }

func (d *disk) load(id string) string { return d.saved[id] }

var files = &disk{saved: map[string]string{}}

// Server wires the pending call of package jobs.
var Server = &jobs.Server{Sink: files}

// Show reads what was saved.
func Show(r *web.Request) { r.Reply(files.load(r.Value("id"))) }

var notes = ctor.New()

// Note goes through the interface to a type without a name here.
func Note(r *web.Request) {
	r.Reply(notes.Get(r.Value("id")))
	notes.Put(r.Value("id"), r.Value("text"))
}

var users = generic.Of[string, string]()

// User goes to a generic store.
func User(r *web.Request) {
	r.Reply(users.Get(r.Value("id")))
	users.Set(r.Value("id"), r.Value("name"))
}

// Job sends a client's data to the goroutine of package jobs.
func Job(r *web.Request) { jobs.Add(r.Value("job")) }

// Ready shows what the goroutine wrote.
func Ready(r *web.Request) {
	if jobs.Done(r.Value("job")) {
		r.Reply("done")
	}
}

// Last goes to a variable of package stores.
func Last(r *web.Request) {
	r.Reply(stores.Last())
	stores.SetLast(r.Value("last"))
	stores.SetUnread(r.Value("last"))
}

// Cached is refilled, and silent.
func Cached(r *web.Request) { r.Reply(stores.Lookup(r.Value("id"))) }
