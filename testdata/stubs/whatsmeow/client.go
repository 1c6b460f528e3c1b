// Package whatsmeow has as much of the API of whatsmeow as the programs of testdata use.
package whatsmeow

// Client is a client of WhatsApp.
type Client struct{ Lost bool }

// EventHandler handles events.
type EventHandler func(evt any)

// AddEventHandler registers a handler.
func (cli *Client) AddEventHandler(handler EventHandler) uint32

// Connect connects.
func (cli *Client) Connect() error
