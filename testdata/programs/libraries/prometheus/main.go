// Command prometheus has counters for each session, which operators read, and a set that
// keeps it from counting a session twice. A set of sessions that are served once is found.
package main

import (
	"io"
	"log"
	"net/http"
	"sync"

	"github.com/prometheus/client_golang/prometheus"
)

var (
	mu       sync.Mutex
	sessions = prometheus.NewCounter(prometheus.CounterOpts{Name: "sessions"})
	requests = map[string]prometheus.Counter{}
	counted  = map[string]bool{}
	served   = map[string]bool{}
)

func count(session string) {
	mu.Lock()
	defer mu.Unlock()
	if !counted[session] {
		counted[session] = true
		sessions.Inc()
	}
	c, ok := requests[session]
	if !ok {
		c = prometheus.NewCounter(prometheus.CounterOpts{Name: "requests", ConstLabels: prometheus.Labels{"session": session}})
		requests[session] = c
	}
	c.Inc()
}

func main() {
	prometheus.MustRegister(sessions)
	http.HandleFunc("/watch", func(w http.ResponseWriter, r *http.Request) {
		session := r.FormValue("session")
		count(session)
		if served[session] {
			http.Error(w, "again", http.StatusConflict)
			return
		}
		served[session] = true // want `^\w+ state: package variable served keeps `
		io.WriteString(w, "ok")
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
