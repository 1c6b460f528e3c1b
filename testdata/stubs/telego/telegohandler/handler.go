// Package telegohandler is a stub of github.com/mymmrac/telego/telegohandler.
package telegohandler

import "github.com/mymmrac/telego"

type (
	Context        struct{}
	Predicate      func(telego.Message) bool
	MessageHandler func(ctx *Context, message telego.Message) error
	BotHandler     struct{}
)

func NewBotHandler(bot *telego.Bot, updates <-chan telego.Update) (*BotHandler, error) {
	return &BotHandler{}, nil
}

func (h *BotHandler) Start() error { return nil }
func (h *BotHandler) Stop() error  { return nil }

func (h *BotHandler) HandleMessage(handler MessageHandler, predicates ...Predicate) {}
