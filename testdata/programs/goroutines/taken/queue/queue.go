// Package queue works on what others put into a map. It knows of no clients.
package queue

import (
	"strings"
	"sync"
	"time"
)

// Queue has texts to work on, and what became of them.
type Queue struct {
	mu      sync.Mutex
	texts   map[string]string
	results map[string]string
}

// New returns a queue on which a goroutine works.
func New() *Queue {
	q := &Queue{texts: map[string]string{}, results: map[string]string{}}
	go q.work() // fact `goroutines take from Queue.texts`
	return q
}

func (q *Queue) work() {
	for {
		time.Sleep(time.Second)
		q.mu.Lock()
		for id, text := range q.texts {
			q.results[id] = strings.ToUpper(text)
		}
		clear(q.texts)
		q.mu.Unlock()
	}
}

// Push adds a text.
func (q *Queue) Push(id, text string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.texts[id] = text
}

// Result is what became of it.
func (q *Queue) Result(id string) string {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.results[id]
}
