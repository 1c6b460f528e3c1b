// Command fiberchat has handlers of a connection that fiber upgraded.
package main

import (
	"log"

	"github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
)

type peer struct {
	conn *websocket.Conn
	name string
}

var (
	peers = map[string]*peer{}
	kinds = map[string]int{"text": 1}
)

func chat(c *websocket.Conn) {
	p := &peer{conn: c, name: c.Params("name")}
	peers[p.name] = p // want `^\w+ state: package variable peers keeps `
	for {
		_, msg, err := c.ReadMessage()
		if err != nil {
			return
		}
		for _, other := range peers {
			_ = other.conn.WriteMessage(kinds["text"], msg)
		}
	}
}

func main() {
	app := fiber.New()
	app.Get("/ws/:name", websocket.New(chat))
	log.Fatal(app.Listen(":8080"))
}
