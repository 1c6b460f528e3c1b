// Command ticked tells all clients ten times a second where all of them are.
//
// Silent today, a miss: a task that only waits for the time is taken for one that expires
// or writes behind, whatever it does with what it reads.
package main

import (
	"log"
	"net"
	"net/http"
	"sync"
	"time"
)

var (
	mu    sync.Mutex
	conns = map[string]net.Conn{}
	where = map[string]string{}
)

func tick() {
	for range time.Tick(100 * time.Millisecond) {
		mu.Lock()
		for _, c := range conns {
			for name, at := range where {
				c.Write([]byte(name + " " + at))
			}
		}
		mu.Unlock()
	}
}

func main() {
	go tick()
	http.HandleFunc("GET /play", func(w http.ResponseWriter, r *http.Request) {
		c, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			return
		}
		mu.Lock()
		conns[r.FormValue("name")] = c
		mu.Unlock()
	})
	http.HandleFunc("POST /move", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		where[r.FormValue("name")] = r.FormValue("to")
		mu.Unlock()
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
