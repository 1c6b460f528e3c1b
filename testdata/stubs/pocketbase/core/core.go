// Package core has as much of the package in pocketbase as the programs of testdata use.
package core

import (
	"github.com/pocketbase/pocketbase/tools/hook"
	"github.com/pocketbase/pocketbase/tools/router"
)

// App is an application.
type App interface {
	OnServe() *hook.Hook[*ServeEvent]
	OnRecordCreateRequest(tags ...string) *hook.Hook[*RecordRequestEvent]
	FindRecordById(collection any, id string) (*Record, error)
}

// Record is a record.
type Record struct{ Id string }

// ServeEvent is an event of start-up.
type ServeEvent struct {
	hook.Event
	Router *router.Router[*RequestEvent]
}

// RequestEvent is a request.
type RequestEvent struct {
	App  App
	Auth *Record
	router.Event
}

// RecordRequestEvent is a request about a record.
type RecordRequestEvent struct {
	hook.Event
	*RequestEvent
	Record *Record
}

// RealIP returns an address.
func (e *RequestEvent) RealIP() string { return "" }
