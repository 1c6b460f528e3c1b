// Command router has handlers of three parameters, one of them a closure.
package main

import (
	"log"
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func put(seen map[string]string) httprouter.Handle {
	return func(w http.ResponseWriter, _ *http.Request, ps httprouter.Params) {
		seen[ps.ByName("id")] = ps[0].Value // want `^\w+ state: captured variable seen keeps `
	}
}

func main() {
	seen := map[string]string{}
	greetings := map[string]string{"en": "hello"}
	r := httprouter.New()
	r.POST("/:id", put(seen))
	r.GET("/:id", func(w http.ResponseWriter, _ *http.Request, ps httprouter.Params) {
		_, _ = w.Write([]byte(greetings["en"] + seen[ps.ByName("id")]))
	})
	log.Fatal(http.ListenAndServe(":8080", r))
}
