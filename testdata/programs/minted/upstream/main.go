// Command upstream picks an upstream by a random number and remembers which: the
// number is not the client's. Silent.
package main

import (
	"io"
	"log"
	"math/rand/v2"
	"net/http"
)

var (
	upstreams = []string{"http://a.internal", "http://b.internal"}
	last      int
	picked    = map[int]int{}
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		i := rand.IntN(len(upstreams))
		if i == last {
			i = (i + 1) % len(upstreams)
		}
		last = i
		picked[i]++
		resp, err := http.Get(upstreams[i] + r.URL.Path)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		io.Copy(w, resp.Body)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
