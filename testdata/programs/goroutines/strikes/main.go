// Command strikes has a goroutine that counts the failures of each address, and after
// three puts it on the list that others ask for. What is counted there is state as
// the list is. A count after which the goroutine only works by itself answers nobody.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type question struct {
	addr   string
	answer chan bool
}

var (
	failed = make(chan string)
	asked  = make(chan question)
)

func guard() {
	strikes := map[string]int{}
	banned := map[string]bool{}
	seen := map[string]int{}
	for {
		select {
		case addr := <-failed:
			if seen[addr] > 100 {
				seen = map[string]int{}
			}
			seen[addr]++
			if strikes[addr] >= 3 {
				banned[addr] = true // want `^limiter state: goroutine local banned keeps `
			} else {
				strikes[addr]++ // want `^limiter state: goroutine local strikes keeps `
			}
		case q := <-asked:
			q.answer <- banned[q.addr]
		}
	}
}

func login(w http.ResponseWriter, r *http.Request) {
	q := question{r.RemoteAddr, make(chan bool)}
	asked <- q
	if <-q.answer {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if r.FormValue("password") != "x" {
		failed <- r.RemoteAddr
		return
	}
	fmt.Fprintln(w, "welcome")
}

func main() {
	go guard()
	http.HandleFunc("POST /login", login)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
