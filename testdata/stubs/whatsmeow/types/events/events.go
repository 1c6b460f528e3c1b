// Package events has as much of the package in whatsmeow as the programs of testdata use.
package events

// Message is a message.
type Message struct{ Sender, Text string }

// Connected says that the client is.
type Connected struct{}
