// Package bus hands events to functions and to listeners; it keeps no event.
package bus

// Listener listens.
type Listener[T any] interface{ Heard(event T) }

// Bus is not safe for concurrent use.
type Bus[T any] struct {
	subscribers map[string][]func(T)
	listeners   []Listener[T]
}

// New returns a bus without subscribers.
func New[T any]() *Bus[T] { return &Bus[T]{subscribers: map[string][]func(T){}} }

// On adds a subscriber.
func (b *Bus[T]) On(topic string, f func(T)) {
	b.subscribers[topic] = append(b.subscribers[topic], f)
}

// Listen adds a listener.
func (b *Bus[T]) Listen(l Listener[T]) { b.listeners = append(b.listeners, l) }

// Emit hands an event to all.
func (b *Bus[T]) Emit(topic string, event T) {
	for _, f := range b.subscribers[topic] {
		f(event)
	}
	for _, l := range b.listeners {
		l.Heard(event)
	}
}
