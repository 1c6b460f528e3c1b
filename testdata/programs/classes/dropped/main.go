// Command dropped posts to subscribers, and drops those who are too slow: taken out under a
// key that was made for a channel, and nobody presents it.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

type subscription struct {
	user string
	c    chan string
}

type events struct {
	mu sync.Mutex
	m  map[string]map[*subscription]struct{}
}

func (e *events) subscribe(user string) *subscription {
	e.mu.Lock()
	defer e.mu.Unlock()
	s := &subscription{user, make(chan string, 16)}
	if e.m[user] == nil {
		e.m[user] = map[*subscription]struct{}{} // want `^connection state: field events\.m keeps `
	}
	e.m[user][s] = struct{}{}
	return s
}

func (e *events) unsubscribe(s *subscription) {
	subs, ok := e.m[s.user]
	if !ok {
		return
	}
	delete(subs, s)
	if len(subs) == 0 {
		delete(e.m, s.user)
	}
}

func (e *events) stream(w http.ResponseWriter, r *http.Request) {
	s := e.subscribe(r.Header.Get("X-User"))
	defer e.unsubscribe(s)
	for text := range s.c {
		fmt.Fprintln(w, text)
	}
}

func (e *events) post(w http.ResponseWriter, r *http.Request) {
	e.mu.Lock()
	defer e.mu.Unlock()
	for s := range e.m[r.FormValue("to")] {
		select {
		case s.c <- r.FormValue("text"):
		default:
			e.unsubscribe(s)
		}
	}
}

func main() {
	e := &events{m: map[string]map[*subscription]struct{}{}}
	http.HandleFunc("GET /events", e.stream)
	http.HandleFunc("POST /events", e.post)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
