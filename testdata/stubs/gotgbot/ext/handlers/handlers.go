// Package handlers has as much of the package in gotgbot as the programs of testdata use.
package handlers

import (
	"github.com/PaulSonOfLars/gotgbot/v2"
	"github.com/PaulSonOfLars/gotgbot/v2/ext"
	"github.com/PaulSonOfLars/gotgbot/v2/ext/handlers/conversation"
)

// Response answers an update.
type Response func(b *gotgbot.Bot, ctx *ext.Context) error

// Command is a handler of commands.
type Command struct{ ext.Handler }

// Conversation is a handler of several updates.
type Conversation struct {
	ext.Handler
	StateStorage conversation.Storage
}

// ConversationOpts has options.
type ConversationOpts struct{ StateStorage conversation.Storage }

// NewCommand returns a handler.
func NewCommand(c string, r Response) Command

// NewConversation returns a handler.
func NewConversation(entryPoints []ext.Handler, states map[string][]ext.Handler, opts *ConversationOpts) Conversation
