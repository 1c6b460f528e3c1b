// Command telegrams has bots of two libraries. Silent are answers from start-up.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"

	"github.com/PaulSonOfLars/gotgbot/v2"
	"github.com/PaulSonOfLars/gotgbot/v2/ext"
	"github.com/PaulSonOfLars/gotgbot/v2/ext/handlers"
	"github.com/go-telegram-bot-api/telegram-bot-api"
)

var (
	steps   = map[int64]string{}
	carts   = map[int64][]string{}
	answers = map[string]string{"hello": "world"}
)

func poll(bot *tgbotapi.BotAPI) {
	updates, err := bot.GetUpdatesChan(tgbotapi.NewUpdate(0))
	if err != nil {
		log.Fatal(err)
	}
	for update := range updates {
		id := update.Message.Chat.ID
		if steps[id] == answers[update.Message.Text] {
			continue
		}
		steps[id] = update.Message.Text // want `^conversation state: package variable steps keeps `
	}
}

func buy(b *gotgbot.Bot, ctx *ext.Context) error {
	id := ctx.EffectiveUser.Id
	carts[id] = append(carts[id], ctx.EffectiveMessage.Text) // want `^conversation state: package variable carts keeps `
	_, err := ctx.EffectiveMessage.Reply(b, answers[carts[id][0]], nil)
	return err
}

func page(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, steps) }

func main() {
	http.HandleFunc("GET /steps", page)
	go http.ListenAndServe(":8080", nil)
	bot, err := tgbotapi.NewBotAPI(os.Getenv("TOKEN"))
	if err != nil {
		log.Fatal(err)
	}
	d := ext.NewDispatcher()
	d.AddHandler(handlers.NewCommand("buy", buy))
	poll(bot)
}
