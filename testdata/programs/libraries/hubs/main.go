// Command hubs serves long connections with brokers that know this process only.
package main

import (
	"log"
	"net/http"

	"github.com/centrifugal/centrifuge"
	socketio "github.com/googollee/go-socket.io"
	"github.com/googollee/go-socket.io/engineio"
	"github.com/mark3labs/mcp-go/server"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/r3labs/sse/v2"
)

func node() *centrifuge.Node {
	n, err := centrifuge.New(centrifuge.Config{NodeInfoInterval: 3}) // want `^connection state: library store centrifuge.New keeps clients' connections between requests; use github.com/centrifugal/centrifuge.NewRedisBroker`
	if err != nil {
		log.Fatal(err)
	}
	if err := n.Run(); err != nil {
		log.Fatal(err)
	}
	return n
}

func main() {
	rooms := socketio.NewServer(&engineio.Options{}) // want `^connection state: library store go-socket.io.NewServer keeps `
	events := sse.New()                              // want `^connection state: library store sse.New keeps `
	tools := mcp.NewServer("notes")
	get := func(*http.Request) *mcp.Server { return tools }
	http.Handle("/socket.io/", rooms)
	http.Handle("/events", events)
	http.Handle("/centrifuge", centrifuge.NewWebsocketHandler(node(), centrifuge.WebsocketConfig{}))
	http.Handle("/mcp", mcp.NewSSEHandler(get, nil))                              // want `^connection state: library store mcp.NewSSEHandler keeps `
	http.Handle("/tools", server.NewSSEServer(server.NewMCPServer("notes", "1"))) // want `^connection state: library store server.NewSSEServer keeps `
	log.Fatal(http.ListenAndServe(":8080", nil))
}
