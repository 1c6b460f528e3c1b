// Command dispatch has one ServeHTTP that switches to helpers without request
// parameters.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
)

type wiki struct {
	pages map[string]string
	help  map[string]string
}

func (k *wiki) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.ToLower(strings.TrimPrefix(r.URL.Path, "/"))
	switch r.Method {
	case http.MethodPut:
		k.save(name, r.FormValue("text"))
	default:
		fmt.Fprintln(w, k.load(name))
	}
}

func (k *wiki) save(name, text string) { k.pages[name] = text } // want `^\w+ state: field wiki\.pages keeps `

func (k *wiki) load(name string) string {
	if text, ok := k.pages[name]; ok {
		return text
	}
	return k.help[name]
}

func main() {
	k := &wiki{pages: map[string]string{}, help: map[string]string{}}
	k.help["start"] = "write something"
	log.Fatal(http.ListenAndServe(":8080", k))
}
