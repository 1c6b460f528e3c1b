// Command centri has handlers of centrifuge, which are registered in handlers.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"

	"github.com/centrifugal/centrifuge"
)

type feed struct {
	clients map[string]*centrifuge.Client
	latest  map[string][]byte
	tokens  map[string]string
}

func (f *feed) connecting(ctx context.Context, e centrifuge.ConnectEvent) (centrifuge.ConnectReply, error) {
	if f.tokens[e.Token] != "" {
		return centrifuge.ConnectReply{}, errors.New("token used twice")
	}
	f.tokens[e.Token] = e.ClientID // want `^\w+ state: field feed\.tokens keeps `
	return centrifuge.ConnectReply{}, nil
}

func (f *feed) connect(c *centrifuge.Client) {
	for _, other := range f.clients {
		other.Send([]byte(c.UserID()))
	}
	f.clients[c.UserID()] = c // want `^\w+ state: field feed\.clients keeps `
	c.OnPublish(func(e centrifuge.PublishEvent, cb centrifuge.PublishCallback) {
		f.latest[e.Channel] = e.Data // want `^\w+ state: field feed\.latest keeps `
		cb(centrifuge.PublishReply{}, nil)
	})
}

func main() {
	node, err := centrifuge.New(centrifuge.Config{})
	if err != nil {
		log.Fatal(err)
	}
	broker, err := centrifuge.NewRedisBroker(node, centrifuge.RedisBrokerConfig{})
	if err != nil {
		log.Fatal(err)
	}
	node.SetBroker(broker)
	f := &feed{map[string]*centrifuge.Client{}, map[string][]byte{}, map[string]string{}}
	node.OnConnecting(f.connecting)
	node.OnConnect(f.connect)
	http.HandleFunc("GET /latest", func(w http.ResponseWriter, r *http.Request) { w.Write(f.latest[r.FormValue("channel")]) })
	http.Handle("/", centrifuge.NewWebsocketHandler(node, centrifuge.WebsocketConfig{}))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
