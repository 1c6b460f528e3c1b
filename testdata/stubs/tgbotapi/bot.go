// Package tgbotapi is a stub of github.com/go-telegram-bot-api/telegram-bot-api/v5.
package tgbotapi

type (
	BotAPI       struct{ Token string }
	UpdateConfig struct{ Timeout int }
	Chat         struct{ ID int64 }
	Message      struct {
		Chat *Chat
		Text string
	}
	Update struct {
		UpdateID int
		Message  *Message
	}
	UpdatesChannel <-chan Update
	Chattable      interface{}
)

func NewBotAPI(token string) (*BotAPI, error) { return &BotAPI{Token: token}, nil }

func NewUpdate(offset int) UpdateConfig { return UpdateConfig{} }

func NewMessage(chat int64, text string) Chattable { return nil }

func (bot *BotAPI) GetUpdatesChan(config UpdateConfig) UpdatesChannel { return nil }

func (bot *BotAPI) Send(c Chattable) (Message, error) { return Message{}, nil }
