// Command subscribers keeps a channel for each client that listens.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

type feed struct {
	mu  sync.Mutex
	all map[string]chan string
}

func (f *feed) listen(w http.ResponseWriter, r *http.Request) {
	ch := make(chan string)
	f.mu.Lock()
	f.all[r.FormValue("name")] = ch // want `^connection state: field feed\.all keeps `
	f.mu.Unlock()
	for {
		select {
		case line := <-ch:
			fmt.Fprintln(w, line)
		case <-r.Context().Done():
			return
		}
	}
}

func (f *feed) say(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, ch := range f.all {
		ch <- r.FormValue("line")
	}
}

func main() {
	f := &feed{all: map[string]chan string{}}
	http.HandleFunc("GET /lines", f.listen)
	http.HandleFunc("POST /lines", f.say)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
