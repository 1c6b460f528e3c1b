// Package storage has boxes in a map of which the type says nothing.
package storage

type Storage interface {
	Open(id string)
	Poll(id, consumer string) int
}

type Box struct{ Read map[string]int }

type Memory struct{ boxes map[string]any }

func New() *Memory { return &Memory{boxes: map[string]any{}} }

func (s *Memory) Open(id string) { s.boxes[id] = &Box{Read: map[string]int{}} }

func (s *Memory) Poll(id, consumer string) int {
	b := s.boxes[id].(*Box)
	b.Read[consumer] = 2
	return b.Read[consumer]
}
