// Package dispatcher is a stub of github.com/larksuite/oapi-sdk-go/v3/event/dispatcher.
package dispatcher

import (
	"context"

	larkim "github.com/larksuite/oapi-sdk-go/v3/service/im/v1"
)

type EventDispatcher struct{}

func NewEventDispatcher(token, key string) *EventDispatcher { return &EventDispatcher{} }

func (d *EventDispatcher) OnP2MessageReceiveV1(handler func(ctx context.Context, event *larkim.P2MessageReceiveV1) error) *EventDispatcher {
	return d
}

func (d *EventDispatcher) OnP2MessageReadV1(handler func(ctx context.Context, event *larkim.P2MessageReadV1) error) *EventDispatcher {
	return d
}
