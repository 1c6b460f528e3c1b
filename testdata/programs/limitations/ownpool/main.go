// Command ownpool has a pool of buffers of its own. A request takes a buffer out, which is
// reset or overwritten before anybody reads it, and puts it back.
//
// Reported today, a false alarm: sync.Pool is known, and so is a channel into which goes
// what came from it. What is put into a list is not followed to where it was taken out.
package main

import (
	"bytes"
	"net/http"
	"sync"
)

type pool struct {
	mu   sync.Mutex
	free []*bytes.Buffer
}

func (p *pool) get() *bytes.Buffer {
	p.mu.Lock()
	defer p.mu.Unlock()
	if n := len(p.free); n > 0 {
		b := p.free[n-1]
		p.free = p.free[:n-1]
		b.Reset()
		return b
	}
	return new(bytes.Buffer)
}

func (p *pool) put(b *bytes.Buffer) {
	p.mu.Lock()
	p.free = append(p.free, b) // want `^\w+ state: field pool\.free keeps `
	p.mu.Unlock()
}

var buffers pool

func echo(w http.ResponseWriter, r *http.Request) {
	b := buffers.get()
	b.ReadFrom(r.Body)
	w.Write(b.Bytes())
	buffers.put(b)
}

func main() {
	http.HandleFunc("/", echo)
	http.ListenAndServe(":80", nil)
}
