// Command slackbot takes events out of a channel whose elements are clients' by
// their type, in a goroutine. The context that it keeps is no data.
package main

import (
	"context"
	"log"
	"os"

	"github.com/slack-go/slack/socketmode"
)

type bot struct {
	topics map[string]string
	events map[string]int
	ctx    context.Context
	cancel context.CancelFunc
}

func (b *bot) listen(client *socketmode.Client) {
	b.events["started"] = 1
	for {
		select {
		case <-b.ctx.Done():
			return
		case event := <-client.Events:
			b.handle(event)
		}
	}
}

func (b *bot) handle(event socketmode.Event) {
	if b.topics[event.User] == event.Text {
		return
	}
	b.topics[event.User] = event.Text // want `^\w+ state: field bot\.topics keeps `
	log.Println(b.events["started"])
	b.ctx, b.cancel = context.WithCancel(context.WithValue(b.ctx, &b.topics, event.User))
}

func main() {
	client := socketmode.New(os.Getenv("TOKEN"))
	b := &bot{topics: map[string]string{}, events: map[string]int{}, ctx: context.Background()}
	go b.listen(client)
	log.Fatal(client.Run())
}
