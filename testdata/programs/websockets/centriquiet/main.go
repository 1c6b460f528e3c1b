// Command centriquiet is the silent twin of centri.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log"
	"net/http"

	"github.com/centrifugal/centrifuge"
)

type feed struct {
	db     *sql.DB
	policy map[string]bool
}

func (f *feed) connecting(ctx context.Context, e centrifuge.ConnectEvent) (centrifuge.ConnectReply, error) {
	_, err := f.db.ExecContext(ctx, "INSERT INTO tokens VALUES ($1)", e.Token)
	return centrifuge.ConnectReply{}, err
}

func (f *feed) connect(c *centrifuge.Client) {
	var mine [][]byte
	c.OnPublish(func(e centrifuge.PublishEvent, cb centrifuge.PublishCallback) {
		mine = append(mine, e.Data) // of this connection
		if !f.policy[e.Channel] {
			cb(centrifuge.PublishReply{}, errors.New("no such channel"))
			return
		}
		cb(centrifuge.PublishReply{}, c.Send(mine[0]))
	})
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/feed")
	if err != nil {
		log.Fatal(err)
	}
	node, err := centrifuge.New(centrifuge.Config{})
	if err != nil {
		log.Fatal(err)
	}
	broker, err := centrifuge.NewRedisBroker(node, centrifuge.RedisBrokerConfig{})
	if err != nil {
		log.Fatal(err)
	}
	node.SetBroker(broker)
	f := &feed{db, map[string]bool{}}
	f.policy["news"] = true
	node.OnConnecting(f.connecting)
	node.OnConnect(f.connect)
	http.Handle("/", centrifuge.NewWebsocketHandler(node, centrifuge.WebsocketConfig{}))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
