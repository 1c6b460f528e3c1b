// Command chatbots has handlers of several kinds of bots: one is known by its
// parameters, one by the function type that it is converted to, one by the
// function that it is handed to.
package main

import (
	"context"

	"github.com/larksuite/oapi-sdk-go/v3/event/dispatcher"
	larkim "github.com/larksuite/oapi-sdk-go/v3/service/im/v1"
	"github.com/mymmrac/telego"
	th "github.com/mymmrac/telego/telegohandler"
	tele "gopkg.in/telebot.v3"

	"example.com/services/chatbots/handlers"
)

var (
	carts  = map[int64][]string{}
	states = map[int64]string{}
	email  string
	seen   = map[string]bool{}
	menu   = map[string]string{}
)

func buy(c tele.Context) error {
	id := c.Sender().ID
	carts[id] = append(carts[id], c.Text()) // want `^\w+ state: package variable carts keeps `
	return c.Send(menu[carts[id][0]])
}

// load looks like a handler of lark's, but nobody registers it.
func load(ctx context.Context, event *larkim.P2MessageReadV1) error {
	menu[*event.ReaderId] = "menu"
	return nil
}

func main() {
	id := "apple"
	load(context.Background(), &larkim.P2MessageReadV1{ReaderId: &id})

	b := &tele.Bot{}
	b.Handle("/buy", buy)

	h := &th.BotHandler{}
	h.HandleMessage(func(ctx *th.Context, message telego.Message) error {
		if states[message.Chat.ID] == "email" && email != message.Text {
			email = message.Text // want `^leak state: package variable email keeps `
		}
		states[message.Chat.ID] = "email" // want `^\w+ state: package variable states keeps `
		return nil
	})

	dispatcher.NewEventDispatcher("", "").
		OnP2MessageReceiveV1(handlers.Receive).
		OnP2MessageReadV1(func(ctx context.Context, event *larkim.P2MessageReadV1) error {
			if seen[*event.ReaderId] {
				return context.Canceled
			}
			seen[*event.ReaderId] = true // want `^\w+ state: package variable seen keeps `
			return nil
		})
	b.Start()
}
