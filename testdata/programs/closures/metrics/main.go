// Command metrics captures counts that say nothing of any client. Silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync/atomic"
)

func main() {
	served := 0 // fact `main:served is observed`
	// no fact `main:served holds`
	var bytes atomic.Int64 // fact `main:bytes is observed`
	// no fact `main:bytes holds`
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		served++
		n, _ := w.Write([]byte("hello"))
		bytes.Add(int64(n))
	})
	http.HandleFunc("/metrics", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, served, bytes.Load())
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
