// Program pool uses buffers again.
package main

import (
	"bytes"
	"log"
	"net/http"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func echo(w http.ResponseWriter, r *http.Request) {
	b := buffers.Get().(*bytes.Buffer)
	b.Reset()
	b.WriteString(r.FormValue("text"))
	w.Write(b.Bytes())
	buffers.Put(b)
}

func main() {
	http.HandleFunc("/echo", echo)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
