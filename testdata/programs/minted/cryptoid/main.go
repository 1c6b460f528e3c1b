// Command cryptoid mints a session id from crypto/rand, hands it out in a cookie
// and looks up what a later request presents. Nothing kept came from the client.
package main

import (
	"crypto/rand"
	"encoding/hex"
	"log"
	"net/http"
	"sync"
	"time"
)

var (
	mu     sync.Mutex
	expiry = map[string]time.Time{}
)

func newID() string {
	b := make([]byte, 16)
	rand.Read(b)
	return hex.EncodeToString(b)
}

func login(w http.ResponseWriter, r *http.Request) {
	id := newID()
	mu.Lock()
	defer mu.Unlock()
	expiry[id] = time.Now().Add(time.Hour) // want `^\w+ state: package variable expiry keeps `
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id})
}

func me(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		http.Error(w, "no session", http.StatusUnauthorized)
		return
	}
	mu.Lock()
	defer mu.Unlock()
	if time.Now().After(expiry[c.Value]) {
		http.Error(w, "expired", http.StatusUnauthorized)
	}
}

func main() {
	http.HandleFunc("POST /login", login)
	http.HandleFunc("GET /me", me)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
