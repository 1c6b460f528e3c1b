// Package gotgbot has as much of the API of gotgbot as the programs of testdata use.
package gotgbot

// Bot is a bot.
type Bot struct{ Token string }

// Update is what happened.
type Update struct{ UpdateId int64 }

// Message is a message.
type Message struct{ Text string }

// User is a user.
type User struct{ Id int64 }

// SendMessageOpts has options.
type SendMessageOpts struct{ ParseMode string }

// Reply answers.
func (m Message) Reply(b *Bot, text string, opts *SendMessageOpts) (*Message, error)
