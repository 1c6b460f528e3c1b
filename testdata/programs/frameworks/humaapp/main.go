// Command humaapp has operations two packages above their store, and a middleware.
// Silent are greetings that no request changes, and what the middleware only passes
// on.
package main

import (
	"github.com/danielgtaylor/huma/v2"

	"example.com/frameworks/humaapp/greet"
)

var (
	api  huma.API
	seen = map[string]int{}
)

func limit(ctx huma.Context, next func(huma.Context)) {
	if seen[ctx.RemoteAddr()] > 100 {
		return
	}
	seen[ctx.RemoteAddr()]++ // want `^\w+ state: package variable seen keeps `
	next(ctx)
}

func trace(ctx huma.Context, next func(huma.Context)) {
	ctx.SetHeader("X-Trace", ctx.Header("X-Trace"))
	next(ctx)
}

func main() {
	s := greet.New()
	api.UseMiddleware(limit, trace)
	huma.Register(api, huma.Operation{Method: "PUT", Path: "/notes/{name}"}, s.Put) // want `(?s)^\w+ state: field Notes\.texts keeps .*\sstore: \S+/notes\.Notes\.texts\n`
	huma.Get(api, "/notes/{name}", s.Get)
	huma.Get(api, "/greetings/{name}", s.Greet)
}
