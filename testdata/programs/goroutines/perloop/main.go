// Command perloop allocates what it needs in the loop, anew for each message.
// Silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
)

type task struct {
	text  string
	reply chan int
}

func solve(tasks <-chan task) {
	for t := range tasks {
		distinct := map[string]bool{} // no fact `solve:distinct`
		for _, word := range strings.Fields(t.text) {
			distinct[word] = true
		}
		t.reply <- len(distinct)
	}
}

func main() {
	tasks := make(chan task) // fact `main:tasks holds {~client}`
	for range 4 {
		go solve(tasks)
	}
	http.HandleFunc("POST /distinct", func(w http.ResponseWriter, r *http.Request) {
		t := task{r.FormValue("text"), make(chan int)}
		tasks <- t
		fmt.Fprintln(w, <-t.reply)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
