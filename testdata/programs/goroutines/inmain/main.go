// Command inmain serves in a goroutine and keeps the state in main itself, whose
// loop runs for the life of the process.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type vote struct {
	who, what string
	count     chan int
}

func main() {
	votes := make(chan vote)
	http.HandleFunc("POST /vote", func(w http.ResponseWriter, r *http.Request) {
		v := vote{r.RemoteAddr, r.FormValue("for"), make(chan int)}
		votes <- v
		fmt.Fprintln(w, <-v.count)
	})
	go func() { log.Fatal(http.ListenAndServe(":8080", nil)) }()

	tally := map[string]int{} // fact `main:tally holds {~client` `main:tally is observed`
	for v := range votes {
		tally[v.what]++ // want `(?s)^\w+ state: goroutine local tally keeps .*\sstore: \S+\.main:tally\n`
		v.count <- tally[v.what]
	}
}
