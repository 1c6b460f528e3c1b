// Command helper writes through a closure of main that the handlers call: the
// closure that writes has no request parameter.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

func main() {
	var mu sync.Mutex
	nicks := map[string]string{}   // fact `main:nicks holds {~client ~client}` `main:nicks is observed`
	set := func(id, nick string) { // fact `main$1: updates free1 key {param0} with {param1}` `main:set holds {main$1}`
		mu.Lock()
		defer mu.Unlock()
		nicks[id] = nick // want `^\w+ state: captured variable nicks keeps `
	}
	get := func(id string) string { // fact `main$2: result0={~free1 ~param0}; reads free1 key {param0}` `main:get holds {main$2}`
		mu.Lock()
		defer mu.Unlock()
		return nicks[id]
	}
	set("0", "root")
	http.HandleFunc("PUT /nick", func(w http.ResponseWriter, r *http.Request) { set(r.FormValue("id"), r.FormValue("nick")) })
	http.HandleFunc("GET /nick", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, get(r.FormValue("id"))) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
