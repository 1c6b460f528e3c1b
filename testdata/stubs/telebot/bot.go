// Package telebot is a stub of gopkg.in/telebot.v3.
package telebot

type (
	User    struct{ ID int64 }
	Context interface {
		Sender() *User
		Text() string
		Send(what interface{}, opts ...interface{}) error
	}
	HandlerFunc    func(Context) error
	MiddlewareFunc func(HandlerFunc) HandlerFunc
	Bot            struct{}
)

func (b *Bot) Handle(endpoint interface{}, h HandlerFunc, m ...MiddlewareFunc) {}

func (b *Bot) Start() {}
