// Program packagemap keeps sessions in a package-level map.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

var (
	mu       sync.Mutex
	sessions = map[string]string{}
)

func login(w http.ResponseWriter, r *http.Request) {
	token := r.FormValue("token")
	mu.Lock()
	sessions[token] = r.FormValue("user")
	mu.Unlock()
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token})
}

func profile(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("session")
	if err != nil {
		http.Error(w, "log in", http.StatusUnauthorized)
		return
	}
	mu.Lock()
	user, ok := sessions[cookie.Value]
	mu.Unlock()
	if !ok {
		http.Error(w, "log in", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, user)
}

func main() {
	http.HandleFunc("/login", login)
	http.HandleFunc("/profile", profile)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
