// Package storage has one implementation of an interface, which keeps objects of
// another type behind one.
package storage

// Storage keeps boxes.
type Storage interface {
	Open(id string)
	Poll(id, consumer string) int
}

// Box is no Storage: it has no such methods.
type Box struct{ Read map[string]int }

// Memory is the implementation.
type Memory struct{ boxes map[string]any }

// New returns one.
func New() *Memory { return &Memory{boxes: map[string]any{}} }

// Open makes a box.
func (s *Memory) Open(id string) { s.boxes[id] = &Box{Read: map[string]int{}} }

// Poll says where a consumer is.
func (s *Memory) Poll(id, consumer string) int {
	b := s.boxes[id].(*Box)
	b.Read[consumer] = 2
	return b.Read[consumer]
}
