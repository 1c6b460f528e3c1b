// Package events has as much of the package in disgo as the programs of testdata use.
package events

// GenericEvent is an event.
type GenericEvent struct{}

// SequenceNumber counts events.
func (e *GenericEvent) SequenceNumber() int { return 0 }

// Message is a message.
type Message struct {
	Author  string
	Content string
}

// MessageCreate says that there is a message.
type MessageCreate struct {
	*GenericEvent
	Message Message
}

// Ready says that the bot may begin.
type Ready struct {
	*GenericEvent
	Guilds []string
}
