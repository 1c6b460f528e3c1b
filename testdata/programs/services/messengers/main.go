// Command messengers has bots of several messengers. Silent are answers from start-up.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"

	"github.com/eatmoreapple/openwechat"
	"github.com/line/line-bot-sdk-go/v8/linebot/webhook"
	"github.com/tencent-connect/botgo/dto"
	"github.com/tencent-connect/botgo/event"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types/events"
)

var (
	answers = map[string]string{"hello": "world"}
	talks   = map[string][]string{}
	asked   = map[string]string{}
	lines   = map[string]string{}
)

type whats struct{ last map[string]string }

func (w *whats) handle(evt any) {
	switch e := evt.(type) {
	case *events.Message:
		if w.last[e.Sender] == answers[e.Text] {
			return
		}
		w.last[e.Sender] = e.Text // want `^conversation state: field whats\.last keeps `
	case *events.Connected:
		log.Print("connected")
	}
}

func (w *whats) page(rw http.ResponseWriter, r *http.Request) { fmt.Fprintln(rw, w.last) }

func talk(msg *openwechat.Message) {
	talks[msg.FromUserName] = append(talks[msg.FromUserName], msg.Content) // want `^conversation state: package variable talks keeps `
	log.Print(msg.ReplyText(fmt.Sprint(talks[msg.FromUserName])))
}

func ask() event.ATMessageEventHandler {
	return func(event *dto.WSPayload, data *dto.WSATMessageData) error {
		if asked[data.Author.ID] != "" {
			return errors.New("one at a time")
		}
		asked[data.Author.ID] = data.Content // want `^conversation state: package variable asked keeps `
		return nil
	}
}

func line(w http.ResponseWriter, r *http.Request) {
	cb, err := webhook.ParseRequest("secret", r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	for _, e := range cb.Events {
		if lines[e.UserId] == "" {
			fmt.Fprintln(w, "welcome")
			lines[e.UserId] = e.Text // want `^conversation state: package variable lines keeps `
		}
	}
}

func main() {
	event.RegisterHandlers(ask())
	http.HandleFunc("POST /line", line)
	w := &whats{map[string]string{}}
	http.HandleFunc("GET /last", w.page)
	client := &whatsmeow.Client{}
	client.AddEventHandler(w.handle)
	bot := openwechat.DefaultBot()
	bot.MessageHandler = talk
	go func() { log.Fatal(http.ListenAndServe(":8080", nil)) }()
	log.Fatal(client.Connect(), bot.Block())
}
