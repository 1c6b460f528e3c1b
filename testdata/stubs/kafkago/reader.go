// Package kafka has as much of the API of kafka-go as the programs of testdata use.
package kafka

import "context"

// Message is a message.
type Message struct{ Key, Value []byte }

// ReaderConfig is the reader's.
type ReaderConfig struct{ Topic string }

// Reader reads messages.
type Reader struct{}

// NewReader returns a reader.
func NewReader(config ReaderConfig) *Reader

// ReadMessage waits for a message.
func (r *Reader) ReadMessage(ctx context.Context) (Message, error)
