// Program writeonly keeps what no request reads.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

var (
	mu   sync.Mutex
	seen = map[string]string{}
)

func hello(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	seen[r.RemoteAddr] = r.UserAgent()
	mu.Unlock()
	fmt.Fprintln(w, "hello")
}

func main() {
	http.HandleFunc("/", hello)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
