// Command ssefollow listens to the events of another server, and serves the last:
// no client wrote it. Silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"

	"github.com/r3labs/sse/v2"
)

var (
	mu   sync.Mutex
	last string
)

func main() {
	follow := sse.NewClient("https://news.internal/events")
	go follow.Subscribe("news", func(msg *sse.Event) {
		mu.Lock()
		defer mu.Unlock()
		last = string(msg.Data)
	})
	http.HandleFunc("GET /last", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Fprintln(w, last)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
