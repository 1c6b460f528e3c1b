// Package eventsource has as much of the API of eventsource as the programs of testdata use.
package eventsource

import "net/http"

// EventSource serves events.
type EventSource interface {
	http.Handler
	SendEventMessage(data, event, id string)
}

// Settings has options.
type Settings struct{ Gzip bool }

// New returns a server of events.
func New(settings *Settings, customHeadersFunc func(*http.Request) [][]byte) EventSource
