// Package bot has as much of the API of go-telegram as the programs of testdata use.
package bot

import (
	"context"

	"github.com/go-telegram/bot/models"
)

// Bot is a bot.
type Bot struct{}

// HandlerFunc handles an update.
type HandlerFunc func(ctx context.Context, bot *Bot, update *models.Update)

// MatchFunc chooses updates.
type MatchFunc func(update *models.Update) bool

// Option is an option.
type Option func(b *Bot)

// SendMessageParams are those of SendMessage.
type SendMessageParams struct {
	ChatID int64
	Text   string
}

// WithDefaultHandler sets a handler.
func WithDefaultHandler(handler HandlerFunc) Option

// New returns a bot.
func New(token string, options ...Option) (*Bot, error)

// RegisterHandlerMatchFunc registers a handler.
func (b *Bot) RegisterHandlerMatchFunc(matchFunc MatchFunc, f HandlerFunc) string

// SendMessage sends a message.
func (b *Bot) SendMessage(ctx context.Context, params *SendMessageParams) (*models.Message, error)

// Start serves.
func (b *Bot) Start(ctx context.Context)
