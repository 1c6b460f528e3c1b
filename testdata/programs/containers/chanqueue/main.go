// Command chanqueue keeps client data in the buffer of a channel, from which a
// later request takes it. Silent are channels with a goroutine at the other end,
// semaphores, pools of objects, signals, and channels of one request.
package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
)

type poll struct{ news chan string }

func (p *poll) publish(w http.ResponseWriter, r *http.Request) {
	p.news <- r.FormValue("text") // want `^\w+ state: field poll.news keeps `
}

func (p *poll) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	select {
	case text := <-p.news:
		fmt.Fprintln(w, text)
	case <-r.Context().Done():
	}
}

type question struct {
	text  string
	reply chan string
}

var (
	waiting   = make(chan string, 100)
	lines     = make(chan string, 100)
	questions = make(chan question)
	slots     = make(chan struct{}, 4)
	buffers   = make(chan *bytes.Buffer, 4)
	stop      = make(chan string, 1)
)

func answer() {
	for q := range questions {
		q.reply <- "no: " + q.text
	}
}

func ask(w http.ResponseWriter, r *http.Request) {
	slots <- struct{}{}
	defer func() { <-slots }()
	q := question{r.FormValue("q"), make(chan string, 1)}
	questions <- q
	fmt.Fprintln(w, <-q.reply)
}

func upload(w http.ResponseWriter, r *http.Request) {
	var b *bytes.Buffer
	select {
	case b = <-buffers:
		b.Reset()
	default:
		b = new(bytes.Buffer)
	}
	io.Copy(b, r.Body)
	fmt.Fprintln(w, b.Len())
	buffers <- b
}

func background(w http.ResponseWriter, r *http.Request) {
	done := make(chan string)
	go func() { done <- r.FormValue("v") }()
	fmt.Fprintln(w, <-done)
}

func main() {
	go answer()
	go func() {
		for line := range lines {
			log.Print(line)
		}
	}()
	p := &poll{make(chan string)}
	http.Handle("GET /news", p)
	http.HandleFunc("POST /news", p.publish)
	http.HandleFunc("POST /offer", func(w http.ResponseWriter, r *http.Request) {
		lines <- r.RemoteAddr
		waiting <- r.FormValue("offer") // want `^\w+ state: package variable waiting keeps `
	})
	http.HandleFunc("POST /take", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, <-waiting) })
	http.HandleFunc("/ask", ask)
	http.HandleFunc("/upload", upload)
	http.HandleFunc("/background", background)
	http.HandleFunc("/stop", func(w http.ResponseWriter, r *http.Request) { stop <- r.RemoteAddr })
	captured := make(chan string, 8)
	http.HandleFunc("POST /note", func(w http.ResponseWriter, r *http.Request) {
		captured <- r.FormValue("note") // want `^\w+ state: captured variable captured keeps `
	})
	http.HandleFunc("GET /note", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, <-captured) })
	go func() { log.Fatal(http.ListenAndServe(":8080", nil)) }()
	log.Print("stopped by ", <-stop)
}
