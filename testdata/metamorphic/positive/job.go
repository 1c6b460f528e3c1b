// Program job lets clients ask how far their work is.
package main

import (
	"crypto/rand"
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

func set(id, status string) {
	mu.Lock()
	defer mu.Unlock()
	jobs[id] = status
}

func work(id string) {
	time.Sleep(time.Minute)
	set(id, "done")
}

func start(w http.ResponseWriter, r *http.Request) {
	id := rand.Text()
	set(id, "running")
	go work(id)
	fmt.Fprintln(w, id)
}

func status(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	mu.Lock()
	defer mu.Unlock()
	fmt.Fprintln(w, jobs[id])
}

func main() {
	http.HandleFunc("/start", start)
	http.HandleFunc("/status/{id}", status)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
