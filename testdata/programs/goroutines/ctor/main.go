// Command ctor starts a function literal in a constructor; the map is a local of
// the literal.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type locks struct {
	take chan request // fact `locks.take holds {~client` `locks.take is observed`
}

type request struct {
	name, owner string
	granted     chan bool
}

func newLocks() *locks {
	l := &locks{take: make(chan request)}
	go func() {
		held := map[string]string{} // fact `newLocks:held holds {~*locks.take}` `newLocks:held is observed` `background updates newLocks:held key {~*locks.take`
		for req := range l.take {
			_, busy := held[req.name]
			if !busy {
				held[req.name] = req.owner // want `^\w+ state: goroutine local held keeps `
			}
			req.granted <- !busy
		}
	}()
	return l
}

func main() {
	l := newLocks()
	http.HandleFunc("POST /lock/{name}", func(w http.ResponseWriter, r *http.Request) {
		req := request{r.PathValue("name"), r.RemoteAddr, make(chan bool)}
		l.take <- req
		fmt.Fprintln(w, <-req.granted)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
