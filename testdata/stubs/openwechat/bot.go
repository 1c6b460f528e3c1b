// Package openwechat has as much of the API of openwechat as the programs of testdata use.
package openwechat

// Bot is a bot.
type Bot struct{ MessageHandler MessageHandler }

// Message is a message.
type Message struct {
	FromUserName string
	Content      string
}

// MessageHandler handles messages.
type MessageHandler func(msg *Message)

// DefaultBot returns a bot.
func DefaultBot() *Bot

// Block serves.
func (b *Bot) Block() error

// ReplyText answers.
func (m *Message) ReplyText(content string) error
