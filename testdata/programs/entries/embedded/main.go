// Command embedded promotes ServeHTTP from an embedded struct.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type base struct{ last map[string]string }

func (b *base) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "before:", b.last[r.RemoteAddr])
	b.last[r.RemoteAddr] = r.URL.Path // want `(?s)^\w+ state: field base\.last keeps .*\sstore: \S+\.base\.last\n`
}

type app struct {
	base
	title map[string]string
}

func main() {
	a := &app{base: base{last: map[string]string{}}, title: map[string]string{}}
	a.title["en"] = "Hello"
	http.Handle("/", a)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
