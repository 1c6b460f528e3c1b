// Command socketio2 keeps the names that clients gave. Silent are words from start-up.
package main

import (
	"log"
	"net/http"

	"github.com/zishang520/socket.io/v2/socket"
)

var (
	names = map[socket.SocketId]string{}
	words = map[string]string{"hello": "hello "}
)

func main() {
	io := socket.NewServer(nil, nil)
	io.On("connection", func(clients ...any) {
		client := clients[0].(*socket.Socket)
		client.On("name", func(args ...any) {
			names[client.Id()] = args[0].(string) // want `^\w+ state: package variable names keeps `
		})
		client.On("who", func(args ...any) {
			client.Emit("you", words["hello"]+names[client.Id()])
		})
	})
	http.Handle("/socket.io/", io.ServeHandler(nil))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
