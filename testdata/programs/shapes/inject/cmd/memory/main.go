// Command memory injects memory twice; the lines of the literal wire it.
package main

import (
	"log"
	"log/slog"
	"net/http"

	"example.com/inject/memory"
	"example.com/inject/web"
)

func main() { // fact `web.Deps.Hit holds {bound (*example.com/inject/memory.Tracker).Hit}` `web.Deps.Sessions holds {*example.com/inject/memory.Sessions}` `memory.Sessions.users holds {~client ~client}` `memory.Tracker.hits is observed`
	tracker := memory.NewTracker()
	deps := web.Deps{
		Sessions: &memory.Sessions{}, // want `^\w+ state: field Sessions\.users keeps `
		Hit:      tracker.Hit,        // want `(?s)^\w+ state: field Tracker\.hits keeps .*\sstore: example\.com/inject/memory\.Tracker\.hits\n`
		Log:      slog.Default(),
	}
	log.Fatal(http.ListenAndServe(":8080", web.New(deps)))
}
