// Command servehttp registers a type with ServeHTTP. The one that is like it,
// but for its own request type, serves nobody.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type app struct{ visits map[string]int }

func (a *app) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.visits[r.UserAgent()]++ // want `^\w+ state: field app\.visits keeps `
	fmt.Fprintln(w, "visit", a.visits[r.UserAgent()])
}

type request struct{ name string }

type replay struct{ seen map[string]int }

func (p *replay) ServeHTTP(out *log.Logger, r *request) {
	p.seen[r.name]++
	out.Print(p.seen[r.name])
}

func main() {
	p := &replay{seen: map[string]int{}}
	p.ServeHTTP(log.Default(), &request{name: "start"})
	http.Handle("/", &app{visits: map[string]int{}})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
