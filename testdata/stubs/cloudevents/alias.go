// Package v2 has as much of the API of the SDK of CloudEvents as the programs of testdata use.
package v2

import (
	"github.com/cloudevents/sdk-go/v2/client"
	"github.com/cloudevents/sdk-go/v2/event"
)

// Client sends and receives.
type Client = client.Client

// Event is an event.
type Event = event.Event

// NewClientHTTP returns a client.
func NewClientHTTP() (Client, error)
