// Command methodexpr registers methods of its context type.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type page struct {
	http.ResponseWriter
	*http.Request
	errs []string
}

var (
	names  = map[string]string{}
	titles = map[string]string{"/": "home"}
)

func (p *page) save() {
	if p.FormValue("name") == "" {
		p.errs = append(p.errs, p.URL.Path)
		return
	}
	names[p.RemoteAddr] = p.FormValue("name") // want `^\w+ state: package variable names keeps `
}

func (p *page) show() {
	fmt.Fprintln(p.ResponseWriter, titles[p.URL.Path], names[p.RemoteAddr], p.errs)
}

func main() {
	pages := map[string]func(*page){"/save": (*page).save, "/show": (*page).show}
	for path, method := range pages {
		http.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			method(&page{ResponseWriter: w, Request: r})
		})
	}
	log.Fatal(http.ListenAndServe(":8080", nil))
}
