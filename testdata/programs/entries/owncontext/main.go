// Command owncontext wraps the request in a type of its own. A type that looks
// like it, but carries no request, is silent.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type ctx struct {
	w http.ResponseWriter
	r *http.Request
}

func (c *ctx) param(name string) string { return c.r.FormValue(name) }

func (c *ctx) text(s string) { fmt.Fprintln(c.w, s) }

type job struct{ args map[string]string }

func (j *job) param(name string) string { return j.args[name] }

var (
	colours = map[string]string{}
	results = map[string]string{}
)

func setColour(c *ctx) {
	colours[c.param("user")] = c.param("colour") // want `^\w+ state: package variable colours keeps `
}

func getColour(c *ctx) { c.text(colours[c.param("user")] + results["warm-up"]) }

func runJob(j *job) { results[j.param("name")] = j.param("result") }

func handle(pattern string, h func(*ctx)) {
	http.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) { h(&ctx{w, r}) })
}

func main() {
	runJob(&job{map[string]string{"name": "warm-up", "result": "done"}})
	handle("POST /colour", setColour)
	handle("GET /colour", getColour)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
