// Command syncpool reuses buffers and decoded requests. Silent.
package main

import (
	"bytes"
	"encoding/json"
	"log"
	"net/http"
	"sync"
)

type form struct{ Name, Text string }

var (
	buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}
	forms   = sync.Pool{New: func() any { return new(form) }}
)

func main() {
	http.HandleFunc("POST /", func(w http.ResponseWriter, r *http.Request) {
		f := forms.Get().(*form)
		buf := buffers.Get().(*bytes.Buffer)
		*f = form{}
		buf.Reset()
		if json.NewDecoder(r.Body).Decode(f) == nil {
			buf.WriteString(f.Name + ": " + f.Text)
		}
		w.Write(buf.Bytes())
		buffers.Put(buf)
		forms.Put(f)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
