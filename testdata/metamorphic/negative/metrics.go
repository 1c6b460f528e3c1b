// Program metrics counts requests and shows the numbers.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"
)

type metrics struct {
	mu    sync.Mutex
	total int
	spent time.Duration
}

var stats metrics

func work(w http.ResponseWriter, r *http.Request) {
	begin := time.Now()
	fmt.Fprintln(w, "hello", r.FormValue("name"))
	stats.mu.Lock()
	defer stats.mu.Unlock()
	stats.total++
	stats.spent += time.Since(begin)
}

func show(w http.ResponseWriter, r *http.Request) {
	stats.mu.Lock()
	defer stats.mu.Unlock()
	fmt.Fprintln(w, stats.total, stats.spent)
}

func main() {
	http.HandleFunc("/work", work)
	http.HandleFunc("/metrics", show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
