// Command jobs keeps the progress of jobs in the goroutine that works on them,
// and answers polls from it.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type poll struct {
	id    string
	reply chan string
}

func work(jobs <-chan string, polls <-chan poll) {
	status := map[string]string{} // fact `work:status holds {~client}` `work:status is observed`
	done := make(chan string)     // fact `background sends to work:done`
	// no fact `work:done holds {~client`
	for {
		select {
		case id := <-jobs:
			status[id] = "running" // want `^\w+ state: goroutine local status keeps `
			go func() { done <- id }()
		case id := <-done:
			status[id] = "done"
		case p := <-polls:
			p.reply <- status[p.id]
		}
	}
}

func main() {
	jobs, polls := make(chan string), make(chan poll)
	go work(jobs, polls)
	http.HandleFunc("POST /jobs/{id}", func(w http.ResponseWriter, r *http.Request) { jobs <- r.PathValue("id") })
	http.HandleFunc("GET /jobs/{id}", func(w http.ResponseWriter, r *http.Request) {
		p := poll{r.PathValue("id"), make(chan string)}
		polls <- p
		fmt.Fprintln(w, <-p.reply)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
