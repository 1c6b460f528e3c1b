// Command unread has stores that no request reads: one nothing reads at all, one
// that only a report at exit reads. The third is read.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os/signal"
	"syscall"
)

type server struct {
	seen   map[string]bool
	agents map[string]int
	names  map[string]string
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.seen[r.RemoteAddr] = true
	s.agents[r.UserAgent()]++
	if name := r.FormValue("name"); name != "" {
		s.names[r.RemoteAddr] = name // want `^\w+ state: field server\.names keeps `
	}
	fmt.Fprintln(w, "hello", s.names[r.RemoteAddr])
}

func main() {
	s := &server{map[string]bool{}, map[string]int{}, map[string]string{}}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	go func() { log.Print(http.ListenAndServe(":8080", s)) }()
	<-ctx.Done()
	log.Print(s.agents)
}
