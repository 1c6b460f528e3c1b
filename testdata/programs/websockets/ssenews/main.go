// Command ssenews sends events: the library keeps who listens, the callbacks keep
// how many. Who left is only logged.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"

	"github.com/r3labs/sse/v2"
)

var (
	mu      sync.Mutex
	readers = map[string]string{}
)

func joined(topic string, sub *sse.Subscriber) {
	mu.Lock()
	defer mu.Unlock()
	readers[topic] = sub.URL.Query().Get("name") // want `^\w+ state: package variable readers keeps `
}

func left(topic string, sub *sse.Subscriber) { log.Println(topic, sub.URL) }

func main() {
	events := sse.NewWithCallback(joined, left) // want `^connection state: library store sse\.NewWithCallback keeps `
	http.Handle("GET /events", events)
	http.HandleFunc("GET /readers/{topic}", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Fprintln(w, readers[r.PathValue("topic")])
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
