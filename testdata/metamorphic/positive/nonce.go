// Program nonce hands out states for a login and takes each back once.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"
)

type auth struct {
	mu     sync.Mutex
	states map[string]time.Time
}

func (a *auth) begin(w http.ResponseWriter, r *http.Request) {
	state := rand.Text()
	a.mu.Lock()
	a.states[state] = time.Now().Add(time.Minute)
	a.mu.Unlock()
	http.Redirect(w, r, "https://login.example.com/?state="+state, http.StatusFound)
}

func (a *auth) callback(w http.ResponseWriter, r *http.Request) {
	state := r.FormValue("state")
	a.mu.Lock()
	until, ok := a.states[state]
	delete(a.states, state)
	a.mu.Unlock()
	if !ok || time.Now().After(until) {
		http.Error(w, "unknown state", http.StatusForbidden)
		return
	}
	fmt.Fprintln(w, "welcome")
}

func main() {
	a := &auth{states: map[string]time.Time{}}
	http.HandleFunc("/begin", a.begin)
	http.HandleFunc("/callback", a.callback)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
