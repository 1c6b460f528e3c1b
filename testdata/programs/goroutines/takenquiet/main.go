// Command takenquiet has goroutines that look at what clients put into maps and lists, or
// take it on its way to the database. None of it answers a client later. Silent, other
// than the map that the ticker only looks at, which clients read.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"
)

// hits are written to the database once a second; what failed is tried again.
type hits struct {
	mu      sync.Mutex
	waiting []string
	failed  []string
	writes  int
	db      *sql.DB
}

func (h *hits) flush() {
	for {
		time.Sleep(time.Second)
		h.mu.Lock()
		batch := h.waiting
		h.waiting = nil
		for _, hit := range batch {
			if _, err := h.db.Exec("INSERT INTO hits VALUES (?)", hit); err != nil {
				h.failed = append(h.failed, hit)
			}
			h.writes++
		}
		h.mu.Unlock()
	}
}

func (h *hits) retry() {
	for {
		time.Sleep(time.Minute)
		h.mu.Lock()
		for len(h.failed) > 0 {
			if _, err := h.db.Exec("INSERT INTO hits VALUES (?)", h.failed[0]); err != nil {
				break
			}
			h.failed = h.failed[1:]
		}
		h.mu.Unlock()
	}
}

// visits are counted; the ticker looks at the map, and leaves it as it is.
type visits struct {
	mu     sync.Mutex
	places map[string]string
	latest string
}

func (v *visits) look() {
	for {
		time.Sleep(time.Second)
		v.mu.Lock()
		for _, place := range v.places {
			v.latest = place
		}
		v.mu.Unlock()
	}
}

func main() {
	db, err := sql.Open("postgres", "")
	if err != nil {
		log.Fatal(err)
	}
	h := &hits{db: db}
	v := &visits{places: map[string]string{}}
	go h.flush()
	go h.retry()
	go v.look()
	http.HandleFunc("POST /", func(w http.ResponseWriter, r *http.Request) {
		h.mu.Lock()
		h.waiting = append(h.waiting, r.URL.Path)
		fmt.Fprintln(w, h.writes)
		h.mu.Unlock()
		v.mu.Lock()
		v.places[r.FormValue("id")] = r.FormValue("place") // want `^\w+ state: field visits.places keeps `
		v.mu.Unlock()
	})
	http.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		v.mu.Lock()
		defer v.mu.Unlock()
		fmt.Fprintln(w, v.places[r.FormValue("id")], v.latest)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
