// Command cookies keeps who a cookie is of.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
	"net/http"
	"sync"
)

var (
	mu  sync.Mutex
	who = map[string]string{}
)

func enter(w http.ResponseWriter, r *http.Request) {
	id := rand.Text()
	mu.Lock()
	who[id] = r.FormValue("name") // want `^session state: package variable who keeps `
	mu.Unlock()
	http.SetCookie(w, &http.Cookie{Name: "id", Value: id})
}

func greet(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("id")
	if err != nil {
		http.Error(w, "who?", http.StatusUnauthorized)
		return
	}
	mu.Lock()
	defer mu.Unlock()
	fmt.Fprintln(w, who[c.Value])
}

func main() {
	http.HandleFunc("POST /enter", enter)
	http.HandleFunc("GET /greet", greet)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
