// Package rooms knows who is in which room.
package rooms

// Rooms are rooms.
type Rooms[K comparable] struct{ members map[K][]string }

// New returns none.
func New[K comparable]() *Rooms[K] { return &Rooms[K]{map[K][]string{}} }

// Join adds somebody.
func (r *Rooms[K]) Join(room K, name string) { r.members[room] = append(r.members[room], name) }

// Members returns who is there.
func (r *Rooms[K]) Members(room K) []string { return r.members[room] }
