// Command scsdefault keeps sessions where the session manager keeps them by default.
package main

import (
	"log"
	"net/http"

	"github.com/alexedwards/scs/v2"
)

func main() {
	sessions := scs.New() // want `^session state: library store scs.New keeps clients' sessions between requests; use github.com/alexedwards/scs/goredisstore.New\n`
	sessions.Lifetime = 0
	http.HandleFunc("/login", func(w http.ResponseWriter, r *http.Request) {
		sessions.Put(r.Context(), "user", r.FormValue("user"))
	})
	log.Fatal(http.ListenAndServe(":8080", sessions.LoadAndSave(http.DefaultServeMux)))
}
