// Package events has as much of the package in engine.io as the programs of testdata use.
package events

import "github.com/zishang520/engine.io/v2/types"

// Listener is a callback.
type Listener = types.Listener
