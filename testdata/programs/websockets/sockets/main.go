// Command sockets has handlers of socket.io: those of events are found by name, with
// parameters of their own.
package main

import (
	"log"
	"net/http"
	"strings"

	socketio "github.com/googollee/go-socket.io"

	"example.com/websockets/sockets/rooms"
)

type chat struct {
	conns map[string]socketio.Conn
	nicks map[string]string
	rooms *rooms.Rooms[string]
	texts map[string]string
}

func (c *chat) connect(s socketio.Conn) error {
	c.conns[s.ID()] = s // want `^\w+ state: field chat\.conns keeps `
	return nil
}

func (c *chat) nick(s socketio.Conn, name string) string {
	if c.nicks[s.ID()] == name {
		return c.texts["same"]
	}
	c.nicks[s.ID()] = name // want `^\w+ state: field chat\.nicks keeps `
	return strings.ToUpper(name)
}

func (c *chat) join(s socketio.Conn, room string) {
	c.rooms.Join(room, c.nicks[s.ID()]) // want `^\w+ state: field Rooms\.members keeps `
	for _, other := range c.conns {
		other.Emit("joined", c.rooms.Members(room))
	}
}

// upper is the silent twin of nick.
func (c *chat) upper(s socketio.Conn, text string) string {
	words := map[string]string{}
	words[text] = strings.ToUpper(text)
	return words[text]
}

func main() {
	c := &chat{map[string]socketio.Conn{}, map[string]string{}, rooms.New[string](), map[string]string{}}
	c.texts["same"] = "that is your name"
	//lint:ignore librarystate what this program is about is what its handlers keep
	server := socketio.NewServer(nil)
	server.OnConnect("/", c.connect)
	server.OnEvent("/", "nick", c.nick)
	server.OnEvent("/", "join", c.join)
	server.OnEvent("/", "upper", c.upper)
	server.OnDisconnect("/", func(s socketio.Conn, reason string) { delete(c.conns, s.ID()) })
	http.Handle("/socket.io/", server)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
