// Command taken has goroutines that take what clients put into maps and lists under a
// lock, and not from a channel. What they make of it is the clients' all the same. The
// lists themselves are drained, and answer nobody.
package main

import (
	"container/list"
	"fmt"
	"log"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"example.com/goroutines/taken/queue"
)

type sched struct {
	mu      sync.Mutex
	waiting map[string]string
	done    map[string]string
}

func (s *sched) work() {
	for {
		time.Sleep(time.Second)
		s.mu.Lock()
		for id, text := range s.waiting {
			delete(s.waiting, id)
			s.done[id] = strings.ToUpper(text) // want `^\w+ state: field sched.done keeps r\.FormValue\("id"\)`
		}
		s.mu.Unlock()
	}
}

// line is taken from in front, recent wholly, and cut in the middle.
type line struct {
	mu     sync.Mutex
	line   []string
	recent []string
	cut    []string

	last, all, middle []string
}

func (l *line) work() {
	for {
		time.Sleep(time.Second)
		l.mu.Lock()
		if len(l.line) > 0 {
			first := l.line[0]
			l.line = l.line[1:]
			l.last = append(l.last, first) // want `^\w+ state: field line.last keeps `
		}
		recent := l.recent
		l.recent = nil
		l.all = append(l.all, recent...) // want `^\w+ state: field line.all keeps `
		if i := slices.Index(l.cut, "x"); i >= 0 {
			l.middle = append(l.middle, l.cut[max(0, i-1)]) // want `^\w+ state: field line.middle keeps `
			l.cut = slices.Delete(l.cut, i, i+1)
		}
		l.mu.Unlock()
	}
}

// linked is a list of a library, and what takes from it is called by the goroutine.
type linked struct {
	mu      sync.Mutex
	pending *list.List
	running map[string]bool
}

func (l *linked) next() string {
	e := l.pending.Front()
	if e == nil {
		return ""
	}
	l.pending.Remove(e)
	return e.Value.(string)
}

func (l *linked) work() {
	for {
		time.Sleep(time.Second)
		l.mu.Lock()
		if id := l.next(); id != "" {
			l.running[id] = true // want `^\w+ state: field linked.running keeps `
		}
		l.mu.Unlock()
	}
}

func main() {
	s := &sched{waiting: map[string]string{}, done: map[string]string{}}
	l := &line{}
	k := &linked{pending: list.New(), running: map[string]bool{}}
	q := queue.New()
	go s.work()
	go l.work()
	go k.work()
	http.HandleFunc("POST /", func(_ http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.waiting[r.FormValue("id")] = r.FormValue("text")
		s.mu.Unlock()
		l.mu.Lock()
		l.line = append(l.line, r.FormValue("text"))
		l.recent = append(l.recent, r.FormValue("text"))
		l.cut = append(l.cut, r.FormValue("text"))
		l.mu.Unlock()
		k.mu.Lock()
		k.pending.PushBack(r.FormValue("id"))
		k.mu.Unlock()
		q.Push(r.FormValue("id"), r.FormValue("text")) // want `^\w+ state: field Queue.results keeps `
	})
	http.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		fmt.Fprintln(w, s.done[r.FormValue("id")], q.Result(r.FormValue("id")))
		l.mu.Lock()
		defer l.mu.Unlock()
		fmt.Fprintln(w, l.last, l.all, l.middle)
		k.mu.Lock()
		defer k.mu.Unlock()
		fmt.Fprintln(w, k.running[r.FormValue("id")])
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
