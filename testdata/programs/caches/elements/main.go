// Command elements counts for each user in elements of a map. That a part of an element is
// set again, to what was loaded, refills that part and no element: what was counted is missing
// at another replica.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"sync"
)

type tier struct{ most int }

type visitor struct {
	mu    sync.Mutex
	asked int
	tier  tier
}

type server struct {
	mu       sync.Mutex
	db       *sql.DB
	visitors map[string]*visitor
}

func (v *visitor) set(t tier) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.tier != t {
		v.tier = t
	}
}

func (s *server) visitor(id string, t tier) *visitor {
	s.mu.Lock()
	defer s.mu.Unlock()
	v, ok := s.visitors[id]
	if !ok {
		v = &visitor{}
		s.visitors[id] = v // want `^limiter state: field server\.visitors keeps `
	}
	v.set(t)
	return v
}

func (s *server) ask(w http.ResponseWriter, r *http.Request) {
	var t tier
	if err := s.db.QueryRow("SELECT most FROM tiers WHERE client = $1", r.RemoteAddr).Scan(&t.most); err != nil {
		http.Error(w, "no tier", http.StatusForbidden)
		return
	}
	v := s.visitor(r.RemoteAddr, t)
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.asked++; v.asked > v.tier.most {
		http.Error(w, "too many", http.StatusTooManyRequests)
		return
	}
	fmt.Fprintln(w, v.asked)
}

func main() {
	db, err := sql.Open("postgres", "")
	if err != nil {
		log.Fatal(err)
	}
	s := &server{db: db, visitors: map[string]*visitor{}}
	http.HandleFunc("/", s.ask)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
