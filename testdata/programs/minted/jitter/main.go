// Command jitter uses randomness and the clock for what all clients share: the
// time of the next refresh. Silent.
package main

import (
	"fmt"
	"log"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"
)

var (
	mu   sync.Mutex
	next time.Time
	salt = rand.Uint64()
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		if time.Now().After(next) {
			next = time.Now().Add(time.Minute + rand.N(time.Second))
			log.Print("refresh")
		}
		fmt.Fprintln(w, "hello", salt%2)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
