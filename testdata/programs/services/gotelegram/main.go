// Command gotelegram has handlers and matchers of go-telegram.
package main

import (
	"context"
	"database/sql"
	"log"
	"os"

	"github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"example.com/services/gotelegram/talk"
)

type app struct {
	steps *talk.Steps
	texts map[string]string
	db    *sql.DB
}

func (a *app) text(ctx context.Context, b *bot.Bot, update *models.Update) {
	a.steps.Go(update.Message.Chat.ID, update.Message.Text) // want `^\w+ state: field Steps\.step keeps `
}

func (a *app) name(ctx context.Context, b *bot.Bot, update *models.Update) {
	params := &bot.SendMessageParams{ChatID: update.Message.Chat.ID, Text: a.texts["hello"]}
	if _, err := b.SendMessage(ctx, params); err != nil {
		log.Print(err)
	}
}

// save is the silent twin of text.
func (a *app) save(ctx context.Context, b *bot.Bot, update *models.Update) {
	if _, err := a.db.ExecContext(ctx, "UPDATE chats SET step = $1 WHERE id = $2", update.Message.Text, update.Message.Chat.ID); err != nil {
		log.Print(err)
	}
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/chats")
	if err != nil {
		log.Fatal(err)
	}
	a := &app{talk.New(), map[string]string{}, db}
	a.texts["hello"] = "hello"
	b, err := bot.New(os.Getenv("TOKEN"), bot.WithDefaultHandler(a.text))
	if err != nil {
		log.Fatal(err)
	}
	b.RegisterHandlerMatchFunc(func(update *models.Update) bool { return a.steps.At(update.Message.Chat.ID, "name") }, a.name)
	b.RegisterHandlerMatchFunc(func(update *models.Update) bool { return update.Message.Text != "" }, a.save)
	b.Start(context.Background())
}
