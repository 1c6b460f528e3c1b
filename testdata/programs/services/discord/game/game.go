// Package game plays; it does not know where the scores are.
package game

import (
	"strconv"

	"github.com/bwmarrin/discordgo"
)

// Scores is where scores are kept.
type Scores interface{ Add(id string, n int) int }

// Game is a game.
type Game struct{ scores Scores }

// New returns a Game.
func New(s Scores) *Game { return &Game{s} }

// Answer handles a message.
func (g *Game) Answer(s *discordgo.Session, m *discordgo.MessageCreate) {
	if m.Content == "42" {
		s.ChannelMessageSend(m.ChannelID, strconv.Itoa(g.scores.Add(m.Author.ID, 1)))
	}
}
