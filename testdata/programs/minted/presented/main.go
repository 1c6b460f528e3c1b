// Command presented mints an id that goes to the client by mail, not by the
// response: that a request presents it as a key is enough.
package main

import (
	"crypto/rand"
	"log"
	"net/http"
	"net/smtp"
	"sync"
)

var (
	mu    sync.Mutex
	links = map[string]bool{}
)

func main() {
	http.HandleFunc("POST /invite", func(w http.ResponseWriter, r *http.Request) {
		link := rand.Text()
		mu.Lock()
		defer mu.Unlock()
		links[link] = true // want `^\w+ state: package variable links keeps `
		smtp.SendMail("mail.internal:25", nil, "app@example.com", []string{"office@example.com"}, []byte(link))
	})
	http.HandleFunc("GET /join/{link}", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		if !links[r.PathValue("link")] {
			http.NotFound(w, r)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
