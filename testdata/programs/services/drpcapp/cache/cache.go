// Package cache keeps notes, for a service of another package.
package cache

import "example.com/services/drpcapp/pb"

// Notes are notes by client.
type Notes struct{ byID map[string]*pb.Note }

// New returns none.
func New() *Notes { return &Notes{map[string]*pb.Note{}} }

// Put keeps one.
func (n *Notes) Put(note *pb.Note) { n.byID[note.ID] = note }

// Get returns one.
func (n *Notes) Get(id string) *pb.Note { return n.byID[id] }
