// Command work answers polls for what goroutines do.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
	"net/http"
	"sync"
)

type office struct {
	mu    sync.Mutex
	state map[string]string
}

func (o *office) begin(w http.ResponseWriter, r *http.Request) {
	id, what := rand.Text(), r.FormValue("what")
	go func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		o.state[id] = "printed " + what // want `^job state: field office\.state keeps `
	}()
	fmt.Fprintln(w, id)
}

func (o *office) poll(w http.ResponseWriter, r *http.Request) {
	o.mu.Lock()
	defer o.mu.Unlock()
	fmt.Fprintln(w, o.state[r.PathValue("id")])
}

func main() {
	o := &office{state: map[string]string{}}
	http.HandleFunc("POST /prints", o.begin)
	http.HandleFunc("GET /prints/{id}", o.poll)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
