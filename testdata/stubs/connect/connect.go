// Package connect is a stub of connectrpc.com/connect.
package connect

import (
	"context"
	"net/http"
)

type (
	HandlerOption        interface{}
	ClientOption         interface{}
	Request[T any]       struct{ Msg *T }
	Response[T any]      struct{ Msg *T }
	BidiStream[Q, S any] struct{ in *Q }
	Client[Q, S any]     struct{}
)

func NewResponse[T any](m *T) *Response[T] { return &Response[T]{Msg: m} }

func (b *BidiStream[Q, S]) Receive() (*Q, error) { return b.in, nil }

func (b *BidiStream[Q, S]) Send(msg *S) error { return nil }

func (c *Client[Q, S]) CallUnary(ctx context.Context, r *Request[Q]) (*Response[S], error) {
	return nil, nil
}

func NewUnaryHandler[Q, S any](procedure string, unary func(context.Context, *Request[Q]) (*Response[S], error), options ...HandlerOption) http.Handler {
	return nil
}
