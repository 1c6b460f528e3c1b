// Command localmap keeps presence in a local map of a goroutine that handlers
// feed by one channel and ask by another.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type query struct {
	user  string
	reply chan string
}

func presence(here <-chan [2]string, where <-chan query) {
	places := map[string]string{} // fact `presence:places holds {~client` `presence:places is observed`
	for {
		select {
		case h := <-here:
			places[h[0]] = h[1] // want `(?s)^\w+ state: goroutine local places keeps .*\sstore: \S+\.presence:places\n`
		case q := <-where:
			q.reply <- places[q.user]
		}
	}
}

func main() {
	here, where := make(chan [2]string), make(chan query)
	go presence(here, where)
	http.HandleFunc("POST /here", func(w http.ResponseWriter, r *http.Request) {
		here <- [2]string{r.FormValue("user"), r.FormValue("place")}
	})
	http.HandleFunc("GET /where", func(w http.ResponseWriter, r *http.Request) {
		reply := make(chan string)
		where <- query{r.FormValue("user"), reply}
		fmt.Fprintln(w, <-reply)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
