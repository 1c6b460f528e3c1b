// Command gosession uses functions of packages that have a manager of their own.
package main

import (
	"log"
	"net/http"

	"github.com/go-session/session/v3"
	icza "github.com/icza/session"
)

func main() {
	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		store, err := session.Start(r.Context(), w, r) // want `^session state: library store session.Start keeps `
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
		icza.Add(sess, w) // want `^session state: library store session.Add keeps `
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
