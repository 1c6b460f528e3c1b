// Command worker has goroutines that write files of what clients sent them, through a
// channel or a list. Files of their own making, named by the time, are nobody's, and what
// no request reads answers nobody.
package main

import (
	"log"
	"net/http"
	"os"
	"path"
	"sync"
	"time"

	"example.com/disk/worker/spool"
)

type worker struct {
	dir, reports, archive string
	ch                    chan string

	mu      sync.Mutex
	waiting []string
	pages   string
}

func (s *worker) run() {
	for id := range s.ch {
		os.WriteFile(path.Join(s.dir, id), []byte(id), 0o600) // want `^data state: local disk worker.dir keeps r.PathValue\("id"\)`
		s.keep(id)
	}
}

func (s *worker) keep(id string) { os.WriteFile(path.Join(s.archive, id), []byte(id), 0o600) }

func (s *worker) print() {
	for {
		time.Sleep(time.Second)
		s.mu.Lock()
		waiting := s.waiting
		s.waiting = nil
		s.mu.Unlock()
		for _, id := range waiting {
			os.WriteFile(path.Join(s.pages, id+".txt"), []byte(id), 0o600) // want `^data state: local disk worker.pages keeps r.PathValue\("id"\)`
		}
	}
}

func (s *worker) report() {
	for now := range time.Tick(time.Hour) {
		os.WriteFile(path.Join(s.reports, now.Format(time.DateOnly)), []byte("all is well"), 0o600)
	}
}

func main() {
	s := &worker{dir: os.Args[1], reports: os.Args[2], archive: os.Args[3], pages: os.Args[4], ch: make(chan string, 10)}
	sp := spool.New(os.Args[5])
	go s.run()
	go s.print()
	go s.report()
	http.HandleFunc("POST /job/{id}", func(w http.ResponseWriter, r *http.Request) {
		s.ch <- r.PathValue("id")
		s.mu.Lock()
		s.waiting = append(s.waiting, r.PathValue("id"))
		s.mu.Unlock()
		sp.Put(r.PathValue("id"), r.FormValue("text")) // want `^data state: local disk Spool.dir keeps r.PathValue\("id"\)`
	})
	http.HandleFunc("GET /job/{id}", func(w http.ResponseWriter, r *http.Request) {
		http.ServeFile(w, r, path.Join(s.dir, r.PathValue("id")))
		http.ServeFile(w, r, path.Join(s.pages, r.PathValue("id")))
		http.ServeFile(w, r, path.Join(s.reports, r.PathValue("day")))
		w.Write(sp.Get(r.PathValue("id")))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
