// Command logs writes what clients say to the standard loggers and to a writer
// of its own over a file. Silent.
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

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		log.Printf("from %s", r.RemoteAddr)
		slog.Default().With("user", r.FormValue("user")).Info("visit")
		trail.line("%s %s", r.Method, r.URL)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
