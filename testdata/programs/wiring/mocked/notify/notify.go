// Package notify sends messages to destinations, which a program configures.
package notify

import "log"

type Destination interface {
	Send(user, text string)
	Last(user string) string
}

type message struct{ user, text string }

type Service struct {
	dests []Destination
	queue chan message
}

func New(dests ...Destination) *Service {
	s := &Service{dests: dests, queue: make(chan message, 100)}
	go s.run()
	return s
}

func (s *Service) Notify(user, text string) { s.queue <- message{user, text} }

func (s *Service) run() {
	for m := range s.queue {
		for _, d := range s.dests {
			d.Send(m.user, m.text)
		}
	}
}

func (s *Service) Last(user string) string {
	for _, d := range s.dests {
		if text := d.Last(user); text != "" {
			return text
		}
	}
	return ""
}

type Log struct{}

func NewLog() *Log { return &Log{} }

func (*Log) Send(user, text string)  { log.Print(user, text) }
func (*Log) Last(user string) string { return "" }

// Mock is for the tests of other packages: nothing here makes one.
type Mock struct{ last map[string]string }

var _ Destination = (*Mock)(nil)

func (m *Mock) Send(user, text string)  { m.last[user] = text }
func (m *Mock) Last(user string) string { return m.last[user] }

// Memory is one that a program may choose.
type Memory struct{ last map[string]string }

func NewMemory() *Memory { return &Memory{last: map[string]string{}} }

func (m *Memory) Send(user, text string)  { m.last[user] = text }
func (m *Memory) Last(user string) string { return m.last[user] }
