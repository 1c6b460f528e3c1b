// Command telegram takes updates out of a channel: what happens in a round of
// the loop happens for the person who wrote, what happens before it does not.
package main

import (
	"log"
	"os"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"example.com/services/telegram/dialogue"
)

var (
	drafts = map[int64]string{}
	texts  = map[string]string{}
)

func main() {
	bot, err := tgbotapi.NewBotAPI(os.Getenv("TOKEN"))
	if err != nil {
		log.Fatal(err)
	}
	texts["hello"] = "hello from " + bot.Token
	steps := dialogue.New()
	for update := range bot.GetUpdatesChan(tgbotapi.NewUpdate(0)) {
		if update.Message == nil {
			continue
		}
		chat := update.Message.Chat.ID
		if drafts[chat] == "" {
			drafts[chat] = update.Message.Text // want `^\w+ state: package variable drafts keeps `
		}
		answer(bot, update)
		steps.Next(chat, update.Message.Text) // want `^\w+ state: field Steps\.step keeps `
	}
}

// questions is how often each asked.
var questions = map[int64][]string{}

func answer(bot *tgbotapi.BotAPI, update tgbotapi.Update) {
	chat := update.Message.Chat.ID
	questions[chat] = append(questions[chat], update.Message.Text) // want `^\w+ state: package variable questions keeps `
	bot.Send(tgbotapi.NewMessage(chat, texts["hello"]+drafts[chat]+questions[chat][0]))
}
