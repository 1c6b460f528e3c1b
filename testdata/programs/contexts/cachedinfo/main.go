// Command cachedinfo has a context that keeps what it has read of its request.
package main

import (
	"log"
	"net/http"

	"example.com/contexts/cachedinfo/apis"
	"example.com/contexts/cachedinfo/core"
)

func serve(app *core.App, h func(*core.RequestEvent) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		e := &core.RequestEvent{App: app, Event: core.Event{Request: r, Response: w}}
		if err := h(e); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
		}
	}
}

func main() {
	app := &core.App{Names: map[string]string{}}
	http.HandleFunc("/view", serve(app, apis.View))
	http.HandleFunc("/rename", serve(app, apis.Rename))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
