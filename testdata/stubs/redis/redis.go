// Package redis has as much of go-redis as the programs of testdata use.
package redis

import (
	"context"
	"time"
)

// Client talks to a server.
type Client struct{}

// Options say where the server is.
type Options struct{ Addr string }

// StringCmd is an answer.
type StringCmd struct{}

// StatusCmd is an answer.
type StatusCmd struct{}

// NewClient returns a client.
func NewClient(opt *Options) *Client

// Get asks for a value.
func (c *Client) Get(ctx context.Context, key string) *StringCmd

// Set sends a value.
func (c *Client) Set(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd

// Result returns the value.
func (c *StringCmd) Result() (string, error)
