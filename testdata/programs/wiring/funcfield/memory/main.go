// Command memory subscribes with what remembers.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"

	"example.com/wiring/funcfield/bus"
	"example.com/wiring/funcfield/web"
)

func main() {
	var mu sync.Mutex
	last := map[string]string{}
	seen := map[string]string{}
	b := bus.New()
	b.Subscribe("said", func(user, text string) {
		mu.Lock()
		defer mu.Unlock()
		last[user] = text // want `^\w+ state: captured variable last keeps `
	})
	hooks := &web.Hooks{}
	hooks.OnLogin = func(user, addr string) {
		mu.Lock()
		defer mu.Unlock()
		seen[user] = addr // want `^\w+ state: captured variable seen keeps `
	}
	http.Handle("POST /say", web.Handler(b))
	http.Handle("POST /login", hooks)
	http.HandleFunc("GET /{user}", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Fprintln(w, last[r.PathValue("user")], seen[r.PathValue("user")])
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
