// Package handlers has a handler that is registered in another package.
package handlers

import (
	"context"

	larkim "github.com/larksuite/oapi-sdk-go/v3/service/im/v1"
)

var handled = map[string]bool{}

// Receive handles a message once.
func Receive(ctx context.Context, event *larkim.P2MessageReceiveV1) error {
	if handled[*event.Message.MessageId] {
		return nil
	}
	handled[*event.Message.MessageId] = true // want `^\w+ state: package variable handled keeps `
	return nil
}
