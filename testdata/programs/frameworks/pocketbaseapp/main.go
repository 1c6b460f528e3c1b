// Command pocketbaseapp has a route and a hook of requests, and keeps what they say
// in a map and in a store of pocketbase's. Silent is a cache of records, which a miss
// takes from the database.
package main

import (
	"log"

	"github.com/pocketbase/pocketbase"
	"github.com/pocketbase/pocketbase/core"
	"github.com/pocketbase/pocketbase/tools/store"
)

var (
	attempts = map[string]int{}
	last     = store.New[string, string](nil)
	records  = map[string]*core.Record{}
)

func redeem(e *core.RequestEvent) error {
	if attempts[e.RealIP()] > 5 {
		return e.String(429, "slow down")
	}
	attempts[e.RealIP()]++ // want `^limiter state: package variable attempts keeps `
	return e.String(200, last.Get(e.Request.FormValue("user")))
}

func show(e *core.RequestEvent) error {
	id := e.Request.PathValue("id")
	rec, ok := records[id]
	if !ok {
		var err error
		if rec, err = e.App.FindRecordById("pages", id); err != nil {
			return err
		}
		records[id] = rec
	}
	return e.String(200, rec.Id)
}

func main() {
	app := pocketbase.New()
	app.OnServe().BindFunc(func(se *core.ServeEvent) error {
		se.Router.POST("/redeem", redeem)
		se.Router.GET("/pages/{id}", show)
		return se.Next()
	})
	app.OnRecordCreateRequest("notes").BindFunc(func(e *core.RecordRequestEvent) error {
		last.Set(e.Auth.Id, e.Record.Id) // want `^\w+ state: package variable last keeps `
		return e.RequestEvent.Next()
	})
	log.Fatal(app.Start())
}
