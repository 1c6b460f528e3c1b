// Command hertzchat keeps the connections of a room. Silent is the room's title.
package main

import (
	"context"
	"log"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/hertz-contrib/websocket"
)

var (
	upgrader = websocket.HertzUpgrader{}
	room     = map[*websocket.Conn]bool{}
	titles   = map[string]string{"room": "Room"}
)

func serve(conn *websocket.Conn) {
	room[conn] = true // want `^connection state: package variable room keeps `
	for {
		kind, msg, err := conn.ReadMessage()
		if err != nil {
			delete(room, conn)
			return
		}
		for c := range room {
			if err := c.WriteMessage(kind, append([]byte(titles["room"]), msg...)); err != nil {
				log.Print(err)
			}
		}
	}
}

func main() {
	h := server.Default()
	h.GET("/", func(_ context.Context, ctx *app.RequestContext) {
		if err := upgrader.Upgrade(ctx, serve); err != nil {
			log.Print(err)
		}
	})
	h.Spin()
}
