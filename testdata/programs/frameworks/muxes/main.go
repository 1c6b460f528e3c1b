// Command muxes has handlers of routers that are nearly those of net/http. Silent is
// what is counted by the pattern of the route.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/dimfeld/httptreemux/v5"
	"github.com/uptrace/bunrouter"
)

var (
	drafts = map[string]string{}
	last   = map[string]string{}
	slow   = map[string]bool{}
)

func save(w http.ResponseWriter, req bunrouter.Request) error {
	slow[req.Route()] = true
	drafts[req.Param("id")] = req.FormValue("text") // want `^\w+ state: package variable drafts keeps `
	return nil
}

func show(w http.ResponseWriter, req bunrouter.Request) error {
	if slow[req.Route()] {
		log.Print("slow")
	}
	_, err := fmt.Fprintln(w, drafts[req.Param("id")])
	return err
}

func visit(names map[string]string) httptreemux.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request, params map[string]string) {
		fmt.Fprintln(w, names["title"], last[params["room"]])
		last[params["room"]] = params["user"] // want `^\w+ state: package variable last keeps `
	}
}

func main() {
	r := bunrouter.New()
	r.POST("/drafts/:id", save)
	r.GET("/drafts/:id", show)
	t := httptreemux.New()
	t.GET("/:room/:user", visit(map[string]string{"title": "Rooms"}))
	http.Handle("/drafts/", r)
	http.Handle("/", t)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
