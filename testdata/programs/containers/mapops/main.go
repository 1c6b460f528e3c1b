// Command mapops writes with the functions of package maps and reads by range.
package main

import (
	"fmt"
	"log"
	"maps"
	"net/http"
)

var (
	prefs = map[string][]string{}
	base  = map[string][]string{"lang": {"en"}}
)

func main() {
	http.HandleFunc("POST /", func(w http.ResponseWriter, r *http.Request) {
		if r.ParseForm() == nil {
			maps.Copy(prefs, r.PostForm) // want `^\w+ state: package variable prefs keeps `
		}
	})
	http.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		all := maps.Clone(base)
		maps.Copy(all, r.URL.Query())
		for k, v := range prefs {
			fmt.Fprintln(w, k, v, all[k])
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
