// Package conversation has as much of the package in gotgbot as the programs of testdata use.
package conversation

import "github.com/PaulSonOfLars/gotgbot/v2/ext"

// State is where somebody is.
type State struct{ Key string }

// Storage keeps states.
type Storage interface {
	Get(ctx *ext.Context) (*State, error)
	Set(ctx *ext.Context, state State) error
	Delete(ctx *ext.Context) error
}
