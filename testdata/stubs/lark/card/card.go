// Package larkcard has as much of the API of lark as the programs of testdata use.
package larkcard

import "context"

// CardAction is what somebody clicked.
type CardAction struct{ OpenID, OpenMessageID string }

// CardActionHandler handles them.
type CardActionHandler struct{}

// NewCardActionHandler returns a handler.
func NewCardActionHandler(verificationToken, eventEncryptKey string, handler func(context.Context, *CardAction) (any, error)) *CardActionHandler {
	return &CardActionHandler{}
}
