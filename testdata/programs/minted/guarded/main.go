// Command guarded sends events to whoever listens. Who leaves is taken out once, which
// looks up what was made for that client: what looks through all of them is a read of
// its own. In deadlines nobody else looks.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"
)

var (
	mu        sync.Mutex
	clients   = map[chan string]bool{}
	followers = map[chan string]bool{}
	deadlines = map[chan string]bool{}
)

func leave(c chan string) {
	mu.Lock()
	defer mu.Unlock()
	if clients[c] {
		delete(clients, c)
		close(c)
	}
}

func stream(w http.ResponseWriter, r *http.Request) {
	c := make(chan string, 16)
	mu.Lock()
	clients[c] = true // want `^\w+ state: package variable clients keeps `
	mu.Unlock()
	defer leave(c)
	send(w, r, c)
}

func post(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	for c := range clients {
		c <- r.FormValue("text")
	}
}

// Both reads are behind one call.
func visit(only, except chan string, text string) {
	if followers[only] {
		only <- text
		return
	}
	for c := range followers {
		if c != except {
			c <- text
		}
	}
}

func follow(w http.ResponseWriter, r *http.Request) {
	c := make(chan string, 16)
	mu.Lock()
	followers[c] = true // want `^\w+ state: package variable followers keeps `
	visit(c, c, "hello")
	mu.Unlock()
	send(w, r, c)
}

func send(w http.ResponseWriter, r *http.Request, c chan string) {
	for {
		select {
		case text := <-c:
			fmt.Fprintf(w, "data: %s\n\n", text)
		case <-r.Context().Done():
			return
		}
	}
}

func slow(w http.ResponseWriter, r *http.Request) {
	done := make(chan string, 1)
	mu.Lock()
	deadlines[done] = true
	mu.Unlock()
	time.AfterFunc(time.Minute, func() {
		mu.Lock()
		defer mu.Unlock()
		if deadlines[done] {
			done <- "too late"
		}
	})
	fmt.Fprintln(w, <-done)
}

func main() {
	http.HandleFunc("GET /events", stream)
	http.HandleFunc("POST /events", post)
	http.HandleFunc("GET /follow", follow)
	http.HandleFunc("GET /slow", slow)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
