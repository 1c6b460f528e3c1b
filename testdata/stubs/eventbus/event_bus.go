// Package EventBus has as much of the bus's API as the programs of testdata use.
package EventBus

// Bus moves events from publishers to subscribers.
type Bus interface {
	Subscribe(topic string, fn any) error
	SubscribeAsync(topic string, fn any, transactional bool) error
	Publish(topic string, args ...any)
}

// New returns a bus.
func New() Bus
