// Command serial mints ids by counting. A count is not told apart from a metric,
// so a store whose only client data is such an id is missed.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strconv"
	"time"
)

var (
	next    int
	started = map[int]time.Time{}
)

func main() {
	http.HandleFunc("POST /timer", func(w http.ResponseWriter, r *http.Request) {
		next++
		started[next] = time.Now()
		fmt.Fprintln(w, next)
	})
	http.HandleFunc("GET /timer/{id}", func(w http.ResponseWriter, r *http.Request) {
		id, _ := strconv.Atoi(r.PathValue("id"))
		fmt.Fprintln(w, time.Since(started[id]))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
