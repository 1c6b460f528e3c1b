// Command helperfn passes the goroutine's map to functions that write and read.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type bid struct {
	item, who string
	leader    chan string
}

func auction(bids <-chan bid) {
	leaders := map[string]string{} // fact `auction:leaders holds {~client`
	for b := range bids {
		place(leaders, b)
		b.leader <- leading(leaders, b.item)
	}
}

func place(leaders map[string]string, b bid) {
	leaders[b.item] = b.who // want `(?s)^\w+ state: goroutine local leaders keeps .*\sstore: \S+\.auction:leaders\n`
}

func leading(leaders map[string]string, item string) string { return leaders[item] }

func main() {
	bids := make(chan bid) // fact `main:bids holds {~client ~client}` `main:bids is observed`
	go auction(bids)
	http.HandleFunc("POST /bid/{item}", func(w http.ResponseWriter, r *http.Request) {
		b := bid{r.PathValue("item"), r.FormValue("who"), make(chan string)}
		bids <- b
		fmt.Fprintln(w, <-b.leader)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
