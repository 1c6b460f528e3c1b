// Package web has a client for each connection, which the handler makes and starts, and a
// room that everyone shares, which is started with the server.
package web

import (
	"io"
	"net/http"

	"github.com/gorilla/websocket"

	"example.com/websockets/started/keys"
)

// Client is one connection.
type Client struct {
	ws   *websocket.Conn
	keys chan string
	last chan string
}

// NewClient returns the client of a connection.
func NewClient(ws *websocket.Conn) *Client {
	return &Client{ws, make(chan string, 10), make(chan string, 10)}
}

// Start serves the connection until it ends.
func (c *Client) Start() {
	go func() { keys.Press(c.keys) }()
	go func() { c.count() }()
	for {
		_, data, err := c.ws.ReadMessage()
		if err != nil {
			close(c.keys)
			return
		}
		c.keys <- string(data)
		c.last <- string(data)
	}
}

// count answers with what came before.
func (c *Client) count() {
	before := ""
	for k := range c.last {
		c.ws.WriteMessage(1, []byte(before))
		before = k
	}
}

// Room is what everyone shares.
type Room struct {
	keys chan string
	tell chan string
	in   chan string
	out  chan string
}

// NewRoom returns a room.
func NewRoom() *Room {
	return &Room{make(chan string), make(chan string), make(chan string), make(chan string)}
}

// Start starts the room.
func (r *Room) Start() {
	go func() { keys.Follow(r.keys, r.tell) }() // want `^\w+ state: goroutine local last keeps `
	go func() {
		newest := ""
		for {
			select {
			case newest = <-r.in: // want `^\w+ state: goroutine local newest keeps `
			case r.out <- newest:
			}
		}
	}()
}

// Server serves.
type Server struct {
	Room     *Room
	Upgrader websocket.Upgrader
}

// Connect serves a websocket.
func (s *Server) Connect(w http.ResponseWriter, r *http.Request) {
	ws, err := s.Upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	c := NewClient(ws)
	c.Start()
}

// Press presses a key for everyone.
func (s *Server) Press(w http.ResponseWriter, r *http.Request) {
	s.Room.keys <- r.FormValue("key")
	s.Room.in <- r.FormValue("key")
}

// Last returns the last key.
func (s *Server) Last(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, <-s.Room.tell)
	io.WriteString(w, <-s.Room.out)
}
