// Package disgo has as much of the API of disgo as the programs of testdata use.
package disgo

import "github.com/disgoorg/disgo/bot"

// New returns a bot.
func New(token string, opts ...bot.ConfigOpt) (bot.Client, error) { return nil, nil }
