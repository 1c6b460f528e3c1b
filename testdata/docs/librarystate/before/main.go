// Command before keeps sessions in files of the machine that it runs on.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"

	"github.com/gorilla/sessions"
)

func main() {
	store := sessions.NewFilesystemStore("", []byte(os.Getenv("SESSION_KEY")))
	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		session, err := store.Get(r, "shop")
		if err != nil {
			log.Print(err)
		}
		session.Values["user"] = r.FormValue("user")
		if err := session.Save(r, w); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
	http.HandleFunc("GET /profile", func(w http.ResponseWriter, r *http.Request) {
		session, err := store.Get(r, "shop")
		if err != nil {
			log.Print(err)
		}
		fmt.Fprintln(w, session.Values["user"])
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
