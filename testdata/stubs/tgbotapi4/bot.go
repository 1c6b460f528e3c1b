// Package tgbotapi has as much of the API of the library's version 4 as the programs of testdata use.
package tgbotapi

// BotAPI is a bot.
type BotAPI struct{ Token string }

// Update is what happened.
type Update struct{ Message *Message }

// Message is a message.
type Message struct {
	Chat *Chat
	Text string
}

// Chat is a chat.
type Chat struct{ ID int64 }

// UpdateConfig has options.
type UpdateConfig struct{ Timeout int }

// UpdatesChannel has updates.
type UpdatesChannel <-chan Update

// NewBotAPI returns a bot.
func NewBotAPI(token string) (*BotAPI, error)

// NewUpdate returns options.
func NewUpdate(offset int) UpdateConfig

// GetUpdatesChan returns updates as they come.
func (bot *BotAPI) GetUpdatesChan(config UpdateConfig) (UpdatesChannel, error)
