// Command ttlcache changes an element through the item that leads to it.
// Silent: a cache of which each request has its own.
package main

import (
	"fmt"
	"log"
	"net/http"
	"time"

	"github.com/jellydator/ttlcache/v3"
)

type dialog struct{ said []string }

var (
	dialogs  = ttlcache.New[string, *dialog]()
	sessions = ttlcache.New[string, string]()
)

func say(w http.ResponseWriter, r *http.Request) {
	item, _ := dialogs.GetOrSetFunc("all", func() *dialog { return &dialog{} }) // want `^conversation state: package variable dialogs keeps `
	d := item.Value()
	d.said = append(d.said, r.FormValue("text"))
	sessions.Set(r.FormValue("session"), r.FormValue("user"), time.Hour) // want `^session state: package variable sessions keeps `
}

func list(w http.ResponseWriter, r *http.Request) {
	own := ttlcache.New[string, string]()
	own.Set("user", r.FormValue("user"), time.Minute)
	fmt.Fprintln(w, own.Get("user").Value())
	dialogs.Range(func(item *ttlcache.Item[string, *dialog]) bool {
		fmt.Fprintln(w, item.Value().said)
		return true
	})
	if item := sessions.Get(r.FormValue("session")); item != nil {
		fmt.Fprintln(w, item.Value())
	}
}

func main() {
	http.HandleFunc("POST /", say)
	http.HandleFunc("GET /", list)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
