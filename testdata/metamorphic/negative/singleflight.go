// Program singleflight lets requests wait for a fetch that is under way.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"sync"
)

type call struct {
	done sync.WaitGroup
	body string
}

type group struct {
	mu    sync.Mutex
	calls map[string]*call
}

func (g *group) get(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	g.mu.Lock()
	if c, ok := g.calls[id]; ok {
		g.mu.Unlock()
		c.done.Wait()
		fmt.Fprint(w, c.body)
		return
	}
	c := &call{}
	c.done.Add(1)
	g.calls[id] = c
	g.mu.Unlock()
	if resp, err := http.Get("https://origin.example.com/" + id); err == nil {
		body, _ := io.ReadAll(resp.Body)
		c.body = string(body)
	}
	c.done.Done()
	g.mu.Lock()
	delete(g.calls, id)
	g.mu.Unlock()
	fmt.Fprint(w, c.body)
}

func main() {
	g := &group{calls: map[string]*call{}}
	http.HandleFunc("/pages/{id}", g.get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
