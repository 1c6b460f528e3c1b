// Package models has as much of the API of go-telegram as the programs of testdata use.
package models

// User is a person.
type User struct{ ID int64 }

// Chat is a chat.
type Chat struct{ ID int64 }

// Message is a message.
type Message struct {
	From *User
	Chat Chat
	Text string
}

// Update is what came.
type Update struct{ Message *Message }
