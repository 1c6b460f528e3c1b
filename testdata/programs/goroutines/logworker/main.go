// Command logworker drains a queue of client data to the log and remembers the
// last line only to leave out repetitions. No request asks. Silent.
package main

import (
	"log"
	"net/http"
)

func drain(lines <-chan string) {
	last, repeated := "", 0 // fact `drain:last holds {~client`
	// no fact `drain:last is observed`
	for line := range lines {
		if line == last {
			repeated++
			continue
		}
		log.Println(line, repeated)
		last, repeated = line, 0
	}
}

func main() {
	lines := make(chan string, 100)
	go drain(lines)
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		lines <- r.RemoteAddr + " " + r.URL.Path
		w.Write([]byte("hello"))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
