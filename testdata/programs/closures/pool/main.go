// Command pool captures a sync.Pool of buffers, which promises nothing about
// what comes out. Silent.
package main

import (
	"bytes"
	"log"
	"net/http"
	"sync"
)

func main() {
	pool := &sync.Pool{New: func() any { return new(bytes.Buffer) }} // fact `main:pool holds {main$1}`
	// no fact `main:pool holds {~client`
	http.HandleFunc("/echo", func(w http.ResponseWriter, r *http.Request) {
		buf := pool.Get().(*bytes.Buffer)
		defer pool.Put(buf)
		buf.Reset()
		buf.ReadFrom(r.Body)
		w.Write(buf.Bytes())
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
