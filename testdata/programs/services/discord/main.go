// Command discord is a bot whose state is three packages deep. It is for review there,
// since another game is given a store that replicas share.
package main

import (
	"context"
	"log"
	"os"

	"github.com/bwmarrin/discordgo"
	"github.com/redis/go-redis/v9"

	"example.com/services/discord/board"
	"example.com/services/discord/game"
)

// table keeps scores in Redis: silent.
type table struct{ client *redis.Client }

func (t *table) Add(id string, n int) int {
	t.client.Set(context.Background(), id, n, 0)
	return n
}

// dialogues is what each has to answer next.
var dialogues = map[string]string{}

// guilds is what Discord says at the start, the same for each replica.
var guilds = map[string]string{}

func ask(s *discordgo.Session, i *discordgo.InteractionCreate) {
	if dialogues[i.User.ID] == "name" {
		s.ChannelMessageSend(i.ChannelID, "hello "+guilds[i.ChannelID])
	}
	dialogues[i.User.ID] = "name" // want `^\w+ state: package variable dialogues keeps `
}

func main() {
	s, err := discordgo.New("Bot " + os.Getenv("TOKEN"))
	if err != nil {
		log.Fatal(err)
	}
	s.AddHandler(func(s *discordgo.Session, r *discordgo.Ready) {
		for _, g := range r.Guilds {
			guilds[g.ID] = g.Name
		}
	})
	s.AddHandler(ask)
	s.AddHandler(game.New(board.New()).Answer) // want `^review: \w+ state: field Board\.scores keeps `
	shared := game.New(&table{redis.NewClient(&redis.Options{})})
	s.AddHandler(shared.Answer)
	log.Fatal(s.Open())
}
