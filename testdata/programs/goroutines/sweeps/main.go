// Command sweeps closes connections in background tasks that wait for the time, in every
// way, and perhaps for a word to stop. Nobody else looks at them: silent, as with
// time.Sleep. A goroutine that waits for what clients say too answers them.
package main

import (
	"log"
	"net"
	"net/http"
	"sync"
	"time"
)

type sweeper struct {
	mu    sync.Mutex
	conns map[string]net.Conn
}

func (s *sweeper) add(c net.Conn) {
	s.mu.Lock()
	s.conns[c.RemoteAddr().String()] = c
	s.mu.Unlock()
}

var (
	ranging, receiving, selecting, timing sweeper

	stop = make(chan struct{})

	mu     sync.Mutex
	talked = map[string]net.Conn{}
	said   = make(chan string)
	woken  = map[string]net.Conn{}
	wake   = make(chan struct{})
)

func tick(s *sweeper) {
	for range time.Tick(time.Minute) {
		s.mu.Lock()
		for k, c := range s.conns {
			c.Close()
			delete(s.conns, k)
		}
		s.mu.Unlock()
	}
}

func receive(s *sweeper) {
	t := time.NewTicker(time.Minute)
	for {
		<-t.C
		s.mu.Lock()
		for k, c := range s.conns {
			c.Close()
			delete(s.conns, k)
		}
		s.mu.Unlock()
	}
}

func choose(s *sweeper) {
	t := time.NewTicker(time.Minute)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			s.mu.Lock()
			for k, c := range s.conns {
				c.Close()
				delete(s.conns, k)
			}
			s.mu.Unlock()
		case <-stop:
			return
		}
	}
}

func wait(s *sweeper) {
	t := time.NewTimer(time.Minute)
loop:
	for {
		select {
		case _, ok := <-stop:
			log.Println(ok)
			break loop
		case <-t.C:
			t.Reset(time.Minute)
		case <-time.After(time.Hour):
		}
		s.mu.Lock()
		for k, c := range s.conns {
			c.Close()
			delete(s.conns, k)
		}
		s.mu.Unlock()
	}
}

func talk() {
	t := time.NewTicker(time.Minute)
	for {
		select {
		case <-t.C:
		case m := <-said:
			mu.Lock()
			for _, c := range talked {
				c.Write([]byte(m))
			}
			mu.Unlock()
		case <-stop:
			return
		}
	}
}

func alarm() {
	for {
		select {
		case <-wake:
			mu.Lock()
			for _, c := range woken {
				c.Write([]byte("wake up"))
			}
			mu.Unlock()
		case <-stop:
			return
		}
	}
}

func serve(w http.ResponseWriter, r *http.Request) {
	c, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		return
	}
	ranging.add(c)
	receiving.add(c)
	selecting.add(c)
	timing.add(c)
	mu.Lock()
	talked[c.RemoteAddr().String()] = c // want `^connection state: package variable talked keeps `
	woken[c.RemoteAddr().String()] = c  // want `^connection state: package variable woken keeps `
	mu.Unlock()
}

func main() {
	go tick(&ranging)
	go receive(&receiving)
	go choose(&selecting)
	go wait(&timing)
	go talk()
	go alarm()
	http.HandleFunc("/", serve)
	http.HandleFunc("POST /say", func(w http.ResponseWriter, r *http.Request) { said <- r.FormValue("text") })
	http.HandleFunc("POST /wake", func(w http.ResponseWriter, r *http.Request) { wake <- struct{}{} })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
