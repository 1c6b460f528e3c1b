// Package event has as much of the package in mautrix as the programs of testdata use.
package event

// Type is the type of an event.
type Type struct{ Type string }

// EventMessage is a message.
var EventMessage = Type{"m.room.message"}

// Event is an event.
type Event struct {
	Sender string
	RoomID string
	Body   string
}
