// Command injected has handlers of two frameworks that inject what handlers ask for.
// Silent is what start-up code injects.
package main

import (
	"fmt"
	"log"

	"github.com/flamego/flamego"
	"gopkg.in/macaron.v1"
)

var (
	drafts = map[string]string{}
	rooms  = map[string]string{}
	titles = map[string]string{"en": "Drafts"}
)

func save(ctx *macaron.Context, l *log.Logger) {
	l.Print(titles["en"])
	drafts[ctx.Params("id")] = ctx.Query("text") // want `^\w+ state: package variable drafts keeps `
}

func show(ctx *macaron.Context) string { return drafts[ctx.Params("id")] }

func enter(c flamego.Context, l *log.Logger) string {
	old := rooms[c.Param("room")]
	rooms[c.Param("room")] = c.Query("user") // want `^\w+ state: package variable rooms keeps `
	return fmt.Sprint(titles["en"], old)
}

func main() {
	m := macaron.Classic()
	m.Post("/drafts/:id", save)
	m.Get("/drafts/:id", show)
	f := flamego.Classic()
	f.Get("/{room}", enter)
	go f.Run()
	m.Run()
}
