// Command before keeps who is signed in in a package-level variable.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
	"net/http"
	"sync"
)

var (
	mu       sync.Mutex
	sessions = make(map[string]string)
)

func login(w http.ResponseWriter, r *http.Request) {
	id := rand.Text()
	mu.Lock()
	sessions[id] = r.FormValue("user") // checking the password is left out
	mu.Unlock()
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, HttpOnly: true, Secure: true})
}

func profile(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		http.Error(w, "sign in first", http.StatusUnauthorized)
		return
	}
	mu.Lock()
	user, ok := sessions[c.Value]
	mu.Unlock()
	if !ok {
		http.Error(w, "sign in first", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, "hello", user)
}

func main() {
	http.HandleFunc("POST /login", login)
	http.HandleFunc("GET /profile", profile)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
