// Command matrixbot remembers what was said in a room. Silent are answers from
// start-up.
package main

import (
	"context"
	"net/http"
	"net/url"

	"maunium.net/go/mautrix"
	"maunium.net/go/mautrix/event"
)

type bot struct {
	topics  map[string]string
	answers map[string]string
}

func (b *bot) message(ctx context.Context, evt *event.Event) {
	if evt.Body == "again" {
		answer(b.answers["again"] + b.topics[evt.RoomID])
		return
	}
	b.topics[evt.RoomID] = evt.Body // want `^conversation state: field bot\.topics keeps `
}

func answer(text string) {
	resp, err := http.PostForm("https://matrix.example.com", url.Values{"text": {text}})
	if err == nil {
		resp.Body.Close()
	}
}

func main() {
	b := &bot{map[string]string{}, map[string]string{"again": "again: "}}
	(&mautrix.DefaultSyncer{}).OnEventType(event.EventMessage, b.message)
	select {}
}
