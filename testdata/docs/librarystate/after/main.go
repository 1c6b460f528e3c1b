// Command after keeps sessions in Redis, where every replica finds them.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"

	"github.com/boj/redistore"
)

func main() {
	store, err := redistore.NewRediStore(10, "tcp", os.Getenv("REDIS_ADDRESS"), "", "", []byte(os.Getenv("SESSION_KEY")))
	if err != nil {
		log.Fatal(err)
	}
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
