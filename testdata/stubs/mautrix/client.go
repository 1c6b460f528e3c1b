// Package mautrix has as much of the API of mautrix as the programs of testdata use.
package mautrix

import (
	"context"

	"maunium.net/go/mautrix/event"
)

// EventHandler handles events.
type EventHandler = func(ctx context.Context, evt *event.Event)

// DefaultSyncer has handlers.
type DefaultSyncer struct{ filter string }

// OnEventType registers a handler.
func (s *DefaultSyncer) OnEventType(eventType event.Type, callback EventHandler)
