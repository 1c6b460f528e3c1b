// Command logs writes what clients say to the standard loggers and to a writer
// of its own over a file, and warns of some once. Silent.
package main

import (
	"fmt"
	"io"
	"log"
	"log/slog"
	"net/http"
	"os"
	"sync"
)

type audit struct {
	mu  sync.Mutex
	out io.Writer
}

func (a *audit) line(format string, args ...any) {
	a.mu.Lock()
	defer a.mu.Unlock()
	fmt.Fprintf(a.out, format+"\n", args...)
}

var trail = &audit{out: os.Stderr}

// warned remembers which agents were warned about, so that a log says it once.
var warned sync.Map

func warnOnce(agent string) {
	if _, ok := warned.Load(agent); ok {
		return
	}
	warned.Store(agent, true)
	log.Printf("%s is not supported", agent)
}

type notes struct {
	mu   sync.Mutex
	seen map[string]string
}

func (n *notes) note(path, agent string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if prev, ok := n.seen[path]; ok && prev == agent {
		return
	}
	n.seen[path] = agent
	log.Printf("%s is asked for by %s", path, agent)
}

var noted = &notes{seen: map[string]string{}}

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		log.Printf("from %s", r.RemoteAddr)
		slog.Default().With("user", r.FormValue("user")).Info("visit")
		warnOnce(r.UserAgent())
		noted.note(r.URL.Path, r.UserAgent())
		trail.line("%s %s", r.Method, r.URL)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
