// Package ext has as much of the package in gotgbot as the programs of testdata use.
package ext

import "github.com/PaulSonOfLars/gotgbot/v2"

// Context is what handlers get of an update.
type Context struct {
	*gotgbot.Update
	EffectiveMessage *gotgbot.Message
	EffectiveUser    *gotgbot.User
}

// Handler handles updates.
type Handler interface{ Name() string }

// Dispatcher has handlers.
type Dispatcher struct{}

// NewDispatcher returns a dispatcher.
func NewDispatcher() *Dispatcher

// AddHandler registers a handler.
func (d *Dispatcher) AddHandler(h Handler)
