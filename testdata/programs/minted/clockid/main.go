// Command clockid makes job ids from the clock and answers polls.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"
)

var (
	mu   sync.Mutex
	jobs = map[string]string{}
)

func start(w http.ResponseWriter, r *http.Request) {
	id := fmt.Sprintf("job-%d", time.Now().UnixNano())
	set(id, "running")
	go func() {
		time.Sleep(time.Minute)
		set(id, "done")
	}()
	fmt.Fprintln(w, id)
}

func set(id, status string) {
	mu.Lock()
	defer mu.Unlock()
	jobs[id] = status // want `^\w+ state: package variable jobs keeps `
}

func status(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	fmt.Fprintln(w, jobs[r.PathValue("id")])
}

func main() {
	http.HandleFunc("POST /jobs", start)
	http.HandleFunc("GET /jobs/{id}", status)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
