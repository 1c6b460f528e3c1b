// Package bus does the same with a local of its goroutine, behind methods.
package bus

type subscription struct {
	topic string
	out   chan string
}

type event struct{ topic, text string }

// Bus hands events to subscribers.
type Bus struct {
	subscribe chan subscription
	publish   chan event
}

// New returns a bus whose goroutine runs.
func New() *Bus {
	b := &Bus{subscribe: make(chan subscription), publish: make(chan event)}
	go b.loop()
	return b
}

// Subscribe returns a channel of what is published on topic.
func (b *Bus) Subscribe(topic string) <-chan string { // fact `(*Bus).Subscribe: result0={new0 ~minted}; sends to param0.subscribe with {~minted ~param1}`
	out := make(chan string, 1)
	b.subscribe <- subscription{topic, out}
	return out
}

// Publish sends text to the subscribers of topic.
func (b *Bus) Publish(topic, text string) { b.publish <- event{topic, text} }

func (b *Bus) loop() {
	subs := make(map[string][]chan string) // fact `(*Bus).loop: updates Bus.loop:subs key {~param0.subscribe}` `Bus.loop:subs is observed` `background updates Bus.loop:subs key {~*Bus.subscribe}`
	// no fact `~client`
	for {
		select {
		case s := <-b.subscribe:
			subs[s.topic] = append(subs[s.topic], s.out)
		case e := <-b.publish:
			for _, out := range subs[e.topic] {
				out <- e.text
			}
		}
	}
}
