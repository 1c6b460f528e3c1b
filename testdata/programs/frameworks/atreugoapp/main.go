// Command atreugoapp has views whose context embeds the one of fasthttp. Silent are
// greetings from start-up.
package main

import (
	"log"

	"github.com/savsgio/atreugo/v11"
)

func main() {
	names := map[string]string{}
	greetings := map[string]string{"en": "hello "}
	s := atreugo.New(atreugo.Config{Addr: ":8080"})
	s.GET("/name", func(ctx *atreugo.RequestCtx) error {
		user := string(ctx.QueryArgs().Peek("user"))
		old := names[user]
		names[user] = string(ctx.QueryArgs().Peek("name")) // want `^\w+ state: captured variable names keeps `
		return ctx.TextResponse(greetings["en"] + old)
	})
	log.Fatal(s.ListenAndServe())
}
