// Program trail writes what clients do to a log of its own.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"sync"
)

type trail struct {
	mu  sync.Mutex
	out io.Writer
	n   int
}

var audit = &trail{out: os.Stderr}

func (t *trail) note(format string, args ...any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.n++
	fmt.Fprintf(t.out, format+"\n", args...)
}

func hello(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	audit.note("%s from %s", name, r.RemoteAddr)
	log.Print(name)
	fmt.Fprintln(w, "hello", name)
}

func main() {
	http.HandleFunc("/", hello)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
