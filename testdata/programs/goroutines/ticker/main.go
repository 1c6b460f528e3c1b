// Command ticker keeps what it fetches on a timer: no request feeds it. Silent.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"time"
)

var rates = make(chan string) // fact `background sends to rates with {~loaded}`
// no fact `rates holds`

func refresh() {
	var latest string // fact `background assigns refresh:latest with {~loaded}`
	// no fact `refresh:latest holds`
	tick := time.NewTicker(time.Minute)
	for {
		select {
		case <-tick.C:
			if resp, err := http.Get("https://rates.internal/"); err == nil {
				body, _ := io.ReadAll(resp.Body)
				resp.Body.Close()
				latest = string(body)
			}
		case rates <- latest:
		}
	}
}

func main() {
	go refresh()
	http.HandleFunc("/rates", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, <-rates) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
