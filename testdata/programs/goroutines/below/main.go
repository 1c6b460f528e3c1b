// Program below starts jobs for clients in goroutines of another package, behind an
// interface, and watches hosts that no client names.
package main

import (
	"fmt"
	"net/http"
	"os"

	"example.com/goroutines/below/pull"
	"example.com/goroutines/below/watch"
)

type puller interface {
	Start(image string)
	Status(image string) string
	Subscribe(ch chan<- string)
}

type server struct {
	jobs  puller
	hosts *watch.Watcher
}

func (s *server) start(w http.ResponseWriter, r *http.Request) { s.jobs.Start(r.FormValue("image")) } // want `Manager.status keeps`

func (s *server) status(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, s.jobs.Status(r.FormValue("image")), s.hosts.Up(r.FormValue("host")))
}

func (s *server) events(w http.ResponseWriter, r *http.Request) {
	ch := make(chan string)
	s.jobs.Subscribe(ch) // want `Manager.subs keeps`
	for text := range ch {
		fmt.Fprintln(w, text)
	}
}

func main() {
	s := &server{jobs: pull.New(), hosts: watch.New()}
	for _, host := range os.Args[1:] {
		s.hosts.Start(host)
	}
	http.HandleFunc("/start", s.start)
	http.HandleFunc("/status", s.status)
	http.HandleFunc("/events", s.events)
	http.ListenAndServe("127.0.0.1:0", nil)
}
