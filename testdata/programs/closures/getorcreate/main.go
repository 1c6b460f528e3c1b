// Command getorcreate makes a fresh element on a miss and fills it later through
// the pointer. That is no cache: nothing rebuilds what was in the element. What
// is inside an element belongs to the map, so there is one finding.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type room struct{ lines []string }

func main() {
	rooms := map[string]*room{} // fact `main:rooms holds {main$1 ~client ~client}` `main:rooms is observed`
	// no fact `main:rooms is refilled`
	enter := func(name string) *room { // fact `main$1: ` `updates free0 key {param0}` `main:enter holds {main$1}`
		rm, ok := rooms[name]
		if !ok {
			rm = &room{}
			rooms[name] = rm // want `^\w+ state: captured variable rooms keeps `
		}
		return rm
	}
	http.HandleFunc("/rooms/{name}", func(w http.ResponseWriter, r *http.Request) {
		rm := enter(r.PathValue("name"))
		if line := r.FormValue("line"); line != "" {
			rm.lines = append(rm.lines, line)
		}
		fmt.Fprintln(w, rm.lines)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
