package centrifuge

import "context"

// ConnectEvent is a new connection.
type ConnectEvent struct {
	ClientID, Token string
	Data            []byte
}

// ConnectReply answers.
type ConnectReply struct{ Data []byte }

// ConnectingHandler answers new connections.
type ConnectingHandler func(context.Context, ConnectEvent) (ConnectReply, error)

// ConnectHandler handles a connection.
type ConnectHandler func(*Client)

// PublishEvent is a message.
type PublishEvent struct {
	Channel string
	Data    []byte
}

// PublishReply answers.
type PublishReply struct{ ClientSideRefresh bool }

// PublishCallback answers.
type PublishCallback func(PublishReply, error)

// PublishHandler handles a message.
type PublishHandler func(PublishEvent, PublishCallback)

// Client is a connection.
type Client struct{}

// OnConnecting registers a handler.
func (n *Node) OnConnecting(handler ConnectingHandler)

// OnConnect registers a handler.
func (n *Node) OnConnect(handler ConnectHandler)

// UserID is the client's user.
func (c *Client) UserID() string

// OnPublish registers a handler.
func (c *Client) OnPublish(h PublishHandler)

// Send sends a message.
func (c *Client) Send(data []byte) error
