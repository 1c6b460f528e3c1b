// Command once sets up what it captures at the first request, from files that
// every replica has. Silent.
package main

import (
	"html/template"
	"log"
	"net/http"
	"sync"
)

func pages(glob string) http.HandlerFunc {
	var (
		once sync.Once
		tmpl *template.Template // fact `pages:tmpl is observed`
		// no fact `pages:tmpl holds`
		err error
	)
	return func(w http.ResponseWriter, r *http.Request) {
		once.Do(func() { tmpl, err = template.ParseGlob(glob) })
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		tmpl.ExecuteTemplate(w, "index", r.FormValue("name"))
	}
}

func main() {
	http.HandleFunc("/", pages("templates/*.html"))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
