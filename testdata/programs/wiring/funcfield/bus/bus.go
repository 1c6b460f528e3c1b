// Package bus calls whoever subscribed.
package bus

import "sync"

// Bus passes events on.
type Bus struct {
	mu   sync.RWMutex
	subs map[string][]func(user, text string)
}

// New returns a bus without subscribers.
func New() *Bus { return &Bus{subs: map[string][]func(user, text string){}} }

// Subscribe adds a subscriber; programs do so when they start.
func (b *Bus) Subscribe(topic string, fn func(user, text string)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.subs[topic] = append(b.subs[topic], fn)
}

// Publish calls the subscribers.
func (b *Bus) Publish(topic, user, text string) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, fn := range b.subs[topic] {
		fn(user, text)
	}
}
