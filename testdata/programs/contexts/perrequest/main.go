// Command perrequest keeps everything in its context and what hangs on it: all of
// it is made for one request.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

type trace struct {
	mu    sync.Mutex
	spans map[string]string
}

type ctx struct {
	w     http.ResponseWriter
	r     *http.Request
	user  string
	vars  map[string]string
	trace *trace
}

func (c *ctx) set(name, value string) { c.vars[name] = value }

func (c *ctx) span(name string) {
	c.trace.mu.Lock()
	defer c.trace.mu.Unlock()
	c.trace.spans[name] = c.r.URL.Path
}

func hello(c *ctx) {
	c.user = c.r.FormValue("user")
	c.set("user", c.user)
	c.span(c.user)
	fmt.Fprintln(c.w, "hello", c.vars["user"], c.trace.spans[c.user])
}

func handle(h func(*ctx)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		h(&ctx{w: w, r: r, vars: map[string]string{}, trace: &trace{spans: map[string]string{}}})
	}
}

func main() {
	http.HandleFunc("/hello", handle(hello))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
