// Command gosessionshared is the silent twin of gosession: a package below gives the
// managers of the packages stores that replicas share.
package main

import (
	"log"
	"net/http"

	"github.com/go-session/session/v3"
	icza "github.com/icza/session"

	"example.com/libraries/gosessionshared/start"
)

func main() {
	start.Sessions()
	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		store, err := session.Start(r.Context(), w, r)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		store.Set("user", r.FormValue("user"))
		if err := store.Save(); err != nil {
			log.Print(err)
		}
	})
	http.HandleFunc("POST /add", func(w http.ResponseWriter, r *http.Request) {
		sess := icza.NewSession()
		sess.SetAttr("user", r.FormValue("user"))
		icza.Add(sess, w)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
