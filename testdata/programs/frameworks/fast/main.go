// Command fast keeps the last paths of clients. The user value is gone with the
// request.
package main

import (
	"log"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

type tracker struct{ paths map[string][]byte }

func (t *tracker) track(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.SetUserValue("user", string(ctx.QueryArgs().Peek("user")))
		t.paths[ctx.UserValue("user").(string)] = ctx.Path() // want `^\w+ state: field tracker\.paths keeps `
		next(ctx)
	}
}

func (t *tracker) last(ctx *fasthttp.RequestCtx) {
	_, _ = ctx.WriteString(string(t.paths[ctx.UserValue("user").(string)]))
}

func main() {
	t := &tracker{paths: map[string][]byte{}}
	r := router.New()
	r.GET("/last", t.track(t.last))
	log.Fatal(fasthttp.ListenAndServe(":8080", r.Handler))
}
