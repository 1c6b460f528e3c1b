// Package sse has as much of r3labs/sse as the programs of testdata use.
package sse

import (
	"net/http"
	"net/url"
)

// Server keeps streams and their subscribers.
type Server struct {
	OnSubscribe func(streamID string, sub *Subscriber)
}

// Subscriber is a connection.
type Subscriber struct{ URL *url.URL }

// Event is a message.
type Event struct{ Data []byte }

// Client reads the events of a server.
type Client struct{}

// New returns a server.
func New() *Server

// NewWithCallback returns a server that calls functions.
func NewWithCallback(onSubscribe, onUnsubscribe func(streamID string, sub *Subscriber)) *Server

// ServeHTTP subscribes a client.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request)

// Publish sends an event to subscribers.
func (s *Server) Publish(id string, event *Event)

// NewClient returns a client.
func NewClient(url string) *Client

// Subscribe calls handler with what comes.
func (c *Client) Subscribe(stream string, handler func(msg *Event)) error
