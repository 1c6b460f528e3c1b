// Command remote keeps clients of another server, one for each user, that a goroutine
// makes: connections, and no jobs.
package main

import (
	"log"
	"net/http"
	"net/rpc"
	"sync"
)

type manager struct {
	mu      sync.Mutex
	clients map[string]*rpc.Client
}

func (m *manager) start(user, addr string, kill chan bool) {
	c, err := rpc.Dial("tcp", addr)
	if err != nil {
		return
	}
	m.mu.Lock()
	m.clients[user] = c // want `^connection state: field manager\.clients keeps `
	m.mu.Unlock()
	<-kill
	c.Close()
}

func (m *manager) connect(w http.ResponseWriter, r *http.Request) {
	go m.start(r.Header.Get("User"), r.FormValue("addr"), make(chan bool))
}

func (m *manager) call(w http.ResponseWriter, r *http.Request) {
	m.mu.Lock()
	c := m.clients[r.Header.Get("User")]
	m.mu.Unlock()
	if c == nil {
		http.Error(w, "no session", http.StatusConflict)
		return
	}
	var out string
	c.Call("X.Send", r.FormValue("text"), &out)
}

func main() {
	m := &manager{clients: map[string]*rpc.Client{}}
	http.HandleFunc("/connect", m.connect)
	http.HandleFunc("/call", m.call)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
