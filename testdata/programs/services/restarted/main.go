// Command restarted has a page on which its bot is started anew. What listens to the
// updates of clients is not about them; what an update says is.
package main

import (
	"context"
	"log"
	"net/http"

	"github.com/mymmrac/telego"
	th "github.com/mymmrac/telego/telegohandler"
)

var (
	handler *th.BotHandler
	last    string
)

func restart(w http.ResponseWriter, r *http.Request) {
	if handler != nil {
		handler.Stop()
	}
	bot := &telego.Bot{}
	updates, err := bot.UpdatesViaLongPolling(r.Context(), nil)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	handler, err = th.NewBotHandler(bot, updates)
	if err == nil {
		go handler.Start()
	}
}

func watch(bot *telego.Bot) {
	updates, err := bot.UpdatesViaLongPolling(context.Background(), nil)
	if err != nil {
		log.Fatal(err)
	}
	for update := range updates {
		if update.Message.Text != last {
			last = update.Message.Text // want `^leak state: package variable last keeps `
		}
	}
}

func main() {
	http.HandleFunc("POST /restart", restart)
	go watch(&telego.Bot{})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
