// Command otter keeps client data in a cache that is a struct, of which one
// method is another type's.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/maypok86/otter"
)

type app struct {
	drafts otter.Cache[string, string]
	help   otter.Cache[string, string]
}

func main() {
	drafts, _ := otter.MustBuilder[string, string](100).Build()
	help, _ := otter.MustBuilder[string, string](100).Build()
	help.Set("start", "press start")
	a := &app{drafts, help}
	http.HandleFunc("PUT /{id}", func(w http.ResponseWriter, r *http.Request) {
		a.drafts.Set(r.PathValue("id"), r.FormValue("text")) // want `^\w+ state: field app.drafts keeps `
	})
	http.HandleFunc("GET /{id}", func(w http.ResponseWriter, r *http.Request) {
		text, _ := a.drafts.Get(r.PathValue("id"))
		more, _ := a.help.Get(r.PathValue("id"))
		fmt.Fprintln(w, text, more)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
