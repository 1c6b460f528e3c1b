// Package lists keeps what clients said in containers of gods.
package lists

import (
	"github.com/emirpasic/gods/lists/arraylist"
	"github.com/emirpasic/gods/queues/linkedlistqueue"
	"github.com/emirpasic/gods/sets/hashset"
	"github.com/emirpasic/gods/trees/redblacktree"
)

// Wall is not safe for concurrent use.
type Wall struct {
	lines *arraylist.List
	names *hashset.Set
	tasks *linkedlistqueue.Queue
	ages  *redblacktree.Tree
}

// New returns an empty Wall.
func New() *Wall {
	return &Wall{arraylist.New(), hashset.New(), linkedlistqueue.New(), redblacktree.NewWithStringComparator()}
}

// Write adds a line.
func (w *Wall) Write(name, line, age string) bool {
	first := !w.names.Contains(name)
	w.names.Add(name)
	w.lines.Add(line)
	w.tasks.Enqueue(line)
	w.ages.Put(name, age)
	return first
}

// Read returns all.
func (w *Wall) Read(name string) (lines []any, age, task any) {
	age, _ = w.ages.Get(name)
	task, _ = w.tasks.Dequeue()
	return w.lines.Values(), age, task
}
