// Package ws has functions for messages of clients, and a table of those that are on.
package ws

import (
	"bufio"
	"fmt"
	"net"
	"net/http"
	"sync"
)

// Client is one that is connected.
type Client struct {
	conn net.Conn
	user string
}

var (
	handlers = map[string]func(*Client, string){}
	mu       sync.Mutex
	users    = map[string]*Client{}
)

// Register turns one on.
func Register(cmd string, f func(*Client, string)) { handlers[cmd] = f }

// Login tells who a client is.
func Login(c *Client, text string) {
	mu.Lock()
	defer mu.Unlock()
	users[text] = c // want `^\w+ state: package variable users keeps the client's connection between `
}

// Say tells all others.
func Say(c *Client, text string) {
	mu.Lock()
	defer mu.Unlock()
	for _, o := range users {
		fmt.Fprintln(o.conn, text)
	}
}

// Serve serves a client.
func Serve(w http.ResponseWriter, r *http.Request) {
	conn, _, _ := http.NewResponseController(w).Hijack()
	c, in := &Client{conn: conn}, bufio.NewScanner(conn)
	for in.Scan() {
		cmd := in.Text()
		if f, ok := handlers[cmd]; ok && in.Scan() {
			f(c, in.Text())
		}
	}
}
