// Command plugged calls a function of a plugin with client data. What it does is
// unknown, and unknown effects are silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"plugin"
)

func main() {
	p, err := plugin.Open("extension.so")
	if err != nil {
		log.Fatal(err)
	}
	symbol, err := p.Lookup("Handle")
	if err != nil {
		log.Fatal(err)
	}
	handle, ok := symbol.(func(user, text string) string)
	if !ok {
		log.Fatal("extension.so: Handle has another type")
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, handle(r.FormValue("user"), r.FormValue("text")))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
