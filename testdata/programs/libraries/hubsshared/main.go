// Command hubsshared is the silent twin of hubs: brokers carry messages from one
// replica to the others, or there is no connection to keep.
package main

import (
	"log"
	"net/http"

	"github.com/centrifugal/centrifuge"
	socketio "github.com/googollee/go-socket.io"
	"github.com/mark3labs/mcp-go/server"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/r3labs/sse/v2"
)

func node() *centrifuge.Node {
	n, err := centrifuge.New(centrifuge.Config{})
	if err != nil {
		log.Fatal(err)
	}
	broker, err := centrifuge.NewRedisBroker(n, centrifuge.RedisBrokerConfig{Prefix: "chat"})
	if err != nil {
		log.Fatal(err)
	}
	n.SetBroker(broker)
	return n
}

func shared(rooms *socketio.Server) {
	if _, err := rooms.Adapter(&socketio.RedisAdapterOptions{Addr: "redis:6379"}); err != nil {
		log.Fatal(err)
	}
}

func main() {
	rooms := socketio.NewServer(nil)
	shared(rooms)
	tools := mcp.NewServer("notes")
	get := func(*http.Request) *mcp.Server { return tools }
	options := &mcp.StreamableHTTPOptions{JSONResponse: true}
	options.Stateless = true
	http.Handle("/socket.io/", rooms)
	http.Handle("/centrifuge", centrifuge.NewWebsocketHandler(node(), centrifuge.WebsocketConfig{}))
	http.Handle("/mcp", mcp.NewStreamableHTTPHandler(get, options))
	http.Handle("/tools", server.NewStreamableHTTPServer(server.NewMCPServer("notes", "1")))

	// A client of somebody else's events has no subscribers.
	go func() {
		err := sse.NewClient("http://events").Subscribe("news", func(msg *sse.Event) { log.Print(len(msg.Data)) })
		log.Print(err)
	}()
	log.Fatal(http.ListenAndServe(":8080", nil))
}
