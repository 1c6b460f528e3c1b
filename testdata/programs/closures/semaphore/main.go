// Command semaphore captures a channel that bounds how many requests run. What
// goes in is nothing, and comes out again in the same request. Silent.
package main

import (
	"io"
	"log"
	"net/http"
)

func bounded(n int, next http.Handler) http.Handler {
	slots := make(chan struct{}, n) // fact `bounded:slots is observed`
	// no fact `bounded:slots holds`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case slots <- struct{}{}:
			defer func() { <-slots }()
			next.ServeHTTP(w, r)
		case <-r.Context().Done():
		}
	})
}

func main() {
	echo := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.Copy(w, r.Body) })
	log.Fatal(http.ListenAndServe(":8080", bounded(8, echo)))
}
