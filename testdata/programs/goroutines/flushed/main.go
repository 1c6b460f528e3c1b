// Command flushed collects what clients send and hands it on in batches: the
// slice is empty again whenever its elements were used. Silent, other than a
// list that goes to every client and is emptied when one asks for it.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
	"time"
)

type order struct {
	item string
	done chan string
}

func work(orders <-chan order) {
	batch := make([]order, 0, 10) // no fact `work:batch`
	tick := time.NewTicker(time.Second)
	for {
		select {
		case o := <-orders:
			batch = append(batch, o)
			if len(batch) == cap(batch) {
				deliver(batch)
				batch = batch[:0]
			}
		case <-tick.C:
			for _, o := range batch {
				o.done <- o.item
			}
			batch = batch[:0]
		}
	}
}

func deliver(batch []order) {
	for i := range batch {
		o := &batch[i]
		o.item = strings.TrimSpace(o.item)
		o.done <- fmt.Sprint(o.item, " with ", len(batch)-1, " others")
	}
}

type question struct {
	text   string
	clear  bool
	answer chan []string
}

func remember(questions <-chan question) {
	var asked []string // fact `remember:asked holds {~client`
	for q := range questions {
		if q.clear {
			asked = nil
			continue
		}
		asked = append(asked, q.text) // want `^\w+ state: goroutine local asked keeps `
		q.answer <- asked
	}
}

func main() {
	orders, questions := make(chan order), make(chan question) // fact `main:orders holds {~client}` `main:questions holds {~client`
	go work(orders)
	go remember(questions)
	http.HandleFunc("POST /order", func(w http.ResponseWriter, r *http.Request) {
		o := order{r.FormValue("item"), make(chan string)}
		orders <- o
		fmt.Fprintln(w, <-o.done)
	})
	http.HandleFunc("POST /ask", func(w http.ResponseWriter, r *http.Request) {
		q := question{r.FormValue("q"), r.FormValue("clear") != "", make(chan []string, 1)}
		questions <- q
		fmt.Fprintln(w, <-q.answer)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
