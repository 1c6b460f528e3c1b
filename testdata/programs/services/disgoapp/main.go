// Command disgoapp is a bot whose listeners are told by the event that they take.
// Silent is what Discord says at the start.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"

	"github.com/disgoorg/disgo"
	"github.com/disgoorg/disgo/bot"
	"github.com/disgoorg/disgo/events"
)

var (
	scores = map[string]int{}
	guilds = map[string]bool{}
)

func ready(e *events.Ready) {
	for _, g := range e.Guilds {
		guilds[g] = true
	}
}

func score(e *events.MessageCreate) {
	if scores[e.Message.Author] > 10 || guilds[e.Message.Author] {
		return
	}
	scores[e.Message.Author]++ // want `^\w+ state: package variable scores keeps `
}

func page(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, scores) }

func main() {
	http.HandleFunc("GET /scores", page)
	go http.ListenAndServe(":8080", nil)
	client, err := disgo.New(os.Getenv("TOKEN"), bot.WithEventListenerFunc(ready), bot.WithEventListenerFunc(score))
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(client.OpenGateway(context.Background()))
}
