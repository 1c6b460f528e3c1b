// Command constructed has goroutines with lists that a function of a library has made. One
// lasts as long as its goroutine; one is made in each round; one has nothing of a client.
package main

import (
	"container/list"
	"fmt"
	"net/http"
	"time"
)

var (
	publish = make(chan string, 10)
	ask     = make(chan chan []string)
	words   = make(chan string, 10)
	when    = make(chan chan []time.Time)
)

func room() {
	archive := list.New()
	for {
		select {
		case ch := <-ask:
			var old []string
			for e := archive.Front(); e != nil; e = e.Next() {
				old = append(old, e.Value.(string))
			}
			ch <- old
		case m := <-publish:
			archive.PushBack(m) // want `^data state: goroutine local archive keeps `
		}
	}
}

func printer() {
	for w := range words {
		letters := list.New()
		for _, r := range w {
			letters.PushFront(r)
		}
		for e := letters.Front(); e != nil; e = e.Next() {
			fmt.Print(e.Value)
		}
	}
}

func clock() {
	ticks := list.New()
	for {
		select {
		case ch := <-when:
			var all []time.Time
			for e := ticks.Front(); e != nil; e = e.Next() {
				all = append(all, e.Value.(time.Time))
			}
			ch <- all
		case t := <-time.Tick(time.Hour):
			ticks.PushBack(t)
		}
	}
}

func read(w http.ResponseWriter, r *http.Request) {
	answer := make(chan []string)
	ask <- answer
	fmt.Fprintln(w, <-answer)
}

func hours(w http.ResponseWriter, r *http.Request) {
	answer := make(chan []time.Time)
	when <- answer
	fmt.Fprintln(w, <-answer)
}

func say(w http.ResponseWriter, r *http.Request) {
	publish <- r.FormValue("text")
	words <- r.FormValue("text")
}

func main() {
	go room()
	go printer()
	go clock()
	http.HandleFunc("/read", read)
	http.HandleFunc("/hours", hours)
	http.HandleFunc("/say", say)
	http.ListenAndServe(":8080", nil)
}
