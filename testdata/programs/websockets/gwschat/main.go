// Command gwschat keeps who is there, and what was said last. Silent are words from
// start-up.
package main

import (
	"log"
	"net/http"

	"github.com/lxzan/gws"
)

type chat struct {
	gws.BuiltinEventHandler
	conns map[*gws.Conn]bool
	last  string
	words map[string]string
}

// OnOpen greets.
func (c *chat) OnOpen(socket *gws.Conn) {
	c.conns[socket] = true // want `^connection state: field chat\.conns keeps `
	log.Print(socket.WriteString(c.words["hello"] + c.last))
}

// OnClose forgets.
func (c *chat) OnClose(socket *gws.Conn, err error) { delete(c.conns, socket) }

// OnMessage tells everyone.
func (c *chat) OnMessage(socket *gws.Conn, message *gws.Message) {
	c.last = string(message.Bytes()) // want `^\w+ state: field chat\.last keeps `
	for conn := range c.conns {
		log.Print(conn.WriteString(c.last))
	}
}

func main() {
	up := gws.NewUpgrader(&chat{conns: map[*gws.Conn]bool{}, words: map[string]string{"hello": "hello "}}, nil)
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		socket, err := up.Upgrade(w, r)
		if err != nil {
			return
		}
		go socket.ReadLoop()
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
