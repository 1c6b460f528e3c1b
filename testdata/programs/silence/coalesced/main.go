// Command coalesced lets one request fetch what others wait for. The key is the
// server's own, and the channel stands for the work, not for a client; where
// clients choose the key and what is sent is theirs, it is found.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"sync"
)

type fetch struct{ done chan struct{} }

type news struct {
	mu       sync.Mutex
	inflight map[string]*fetch
	waiting  map[string]chan string
}

func (n *news) refresh(w http.ResponseWriter, r *http.Request) {
	source := os.Getenv("NEWS_URL")
	n.mu.Lock()
	defer n.mu.Unlock()
	if _, ok := n.inflight[source]; ok {
		w.WriteHeader(http.StatusAccepted)
		return
	}
	f := &fetch{done: make(chan struct{})}
	n.inflight[source] = f
	go n.run(source, f)
}

func (n *news) run(source string, f *fetch) {
	if resp, err := http.Get(source); err == nil {
		io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	delete(n.inflight, source)
	close(f.done)
}

func (n *news) wait(w http.ResponseWriter, r *http.Request) {
	c := make(chan string)
	n.mu.Lock()
	n.waiting[r.FormValue("name")] = c // want `^connection state: field news.waiting keeps `
	n.mu.Unlock()
	fmt.Fprintln(w, <-c)
}

func (n *news) tell(w http.ResponseWriter, r *http.Request) {
	n.mu.Lock()
	c := n.waiting[r.FormValue("name")]
	n.mu.Unlock()
	if c != nil {
		c <- r.FormValue("text")
	}
}

func main() {
	n := &news{inflight: map[string]*fetch{}, waiting: map[string]chan string{}}
	http.HandleFunc("POST /refresh", n.refresh)
	http.HandleFunc("GET /wait", n.wait)
	http.HandleFunc("POST /tell", n.tell)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
