package engine

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Channels.
//
// A channel takes values to a goroutine, and keeps none: whatever becomes of
// them is that goroutine's doing. So what is sent into a channel is followed to
// who receives it, and the channel is no store, with one exception: what one
// client's request sends and another's receives, while no goroutine listens. The
// buffer of such a channel is a queue or a pool of clients' data, and even one
// without a buffer makes two requests meet in one process.

// queues says who receives from the channels that are stores of their own.
type queues struct {
	clients   map[string]bool // a request, itself
	listeners map[string]bool // a goroutine
}

func (q queues) note(id string, w *summary.Effect, background bool) {
	if background || w.Apart {
		q.listeners[id] = true
	} else {
		q.clients[id] = true
	}
}

func (q queues) betweenClients(id string) bool { return q.clients[id] && !q.listeners[id] }

// isQueue reports whether the store with the given identity is a channel.
func (e *engine) isQueue(id string) bool {
	return strings.HasPrefix(e.declOf(id).typ, "chan ")
}

// queued reports whether a send puts clients' data into a channel. Putting back
// what came from there does not: that is a pool of objects.
func (e *engine) queued(id string, w *summary.Effect) bool {
	if !e.isQueue(id) || !e.Any(w.Val, value.RootClient) {
		return false
	}
	for _, it := range w.Val {
		if from, _, ok := e.identity(it.Loc()); ok && it.IsRef() && from == id {
			return false
		}
	}
	return true
}

// channel is where a value is sent to or comes from. That a channel was made for a
// client says who listens, and nothing of what goes through it.
func (f *function) channel(v ssa.Value) value.Set {
	return value.Keep(f.load(f.value(v)), func(it value.Item) bool { return f.Locs[it.Loc()].Kind != value.RootMinted })
}
