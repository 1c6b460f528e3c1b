// Command perrequest calls its factory inside a request: the captured map dies
// with it. Silent.
package main

import (
	"fmt"
	"log"
	"net/http"
)

func unique() func(string) bool {
	seen := map[string]bool{} // no fact `unique:seen is observed`
	return func(s string) bool {
		dup := seen[s]
		seen[s] = true
		return !dup
	}
}

func main() {
	http.HandleFunc("/unique", func(w http.ResponseWriter, r *http.Request) {
		first := unique()
		for _, item := range r.URL.Query()["item"] {
			if first(item) {
				fmt.Fprintln(w, item)
			}
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
