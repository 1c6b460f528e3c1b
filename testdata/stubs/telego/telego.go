// Package telego is a stub of github.com/mymmrac/telego.
package telego

type (
	Chat    struct{ ID int64 }
	Message struct {
		Chat Chat
		Text string
	}
)
