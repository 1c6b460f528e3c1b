// Package telego is a stub of github.com/mymmrac/telego.
package telego

import "context"

type (
	Chat    struct{ ID int64 }
	Message struct {
		Chat Chat
		Text string
	}
	Update            struct{ Message *Message }
	Bot               struct{}
	GetUpdatesParams  struct{}
	LongPollingOption func(ctx context.Context, longPolling any) error
)

func (b *Bot) UpdatesViaLongPolling(ctx context.Context, params *GetUpdatesParams, options ...LongPollingOption) (<-chan Update, error) {
	return nil, nil
}
