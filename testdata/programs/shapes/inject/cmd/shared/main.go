// Command shared is the silent twin: nothing that it injects remembers clients.
package main

import (
	"database/sql"
	"log"
	"log/slog"
	"net/http"
	"os"

	"example.com/inject/shared"
	"example.com/inject/web"
)

func main() { // fact `web.Deps.Sessions holds {*example.com/inject/shared.Sessions}`
	// no fact `Sessions.users` `Tracker.hits`
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	deps := web.Deps{
		Sessions: &shared.Sessions{DB: db},
		Hit:      func(ip string) int { return len(ip) % 5 },
		Log:      slog.Default(),
	}
	log.Fatal(http.ListenAndServe(":8080", web.New(deps)))
}
