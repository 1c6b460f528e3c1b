// Package hub owns the members of a chat in one goroutine. Other packages feed
// it by channels, so the client data is theirs and the write is here.
package hub

// Member is somebody who listens.
type Member struct {
	Name string
	Out  chan string
}

// Message is a line for one member.
type Message struct{ To, Text string }

// Hub is the chat.
type Hub struct {
	Join  chan Member
	Leave chan string
	Say   chan Message

	members map[string]chan string // fact `background updates *Hub.members key {~*Hub.Join}` `Hub.members holds {~*Hub.Join ~*Hub.Say}` `Hub.members is observed`
	// no fact `~client`
}

// New returns a hub whose goroutine runs.
func New() *Hub {
	h := &Hub{
		Join: make(chan Member), Leave: make(chan string), Say: make(chan Message),
		members: make(map[string]chan string),
	}
	go h.run()
	return h
}

func (h *Hub) run() {
	for {
		select {
		case m := <-h.Join:
			h.members[m.Name] = m.Out
		case name := <-h.Leave:
			delete(h.members, name)
		case msg := <-h.Say:
			if out, ok := h.members[msg.To]; ok {
				out <- msg.Text
			}
		}
	}
}
