// Command beegoapp has controllers, whose methods beego finds by reflection, and
// a plain handler.
package main

import (
	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"

	"example.com/frameworks/beegoapp/controllers"
)

var seen = map[string]string{}

func ping(ctx *context.Context) {
	seen[ctx.Input.Param(":id")] = ctx.Request.RemoteAddr // want `^\w+ state: package variable seen keeps `
	ctx.WriteString(seen[ctx.Input.Param(":other")])
}

func main() {
	web.Router("/notes/:id", &controllers.Notes{})
	web.Get("/ping/:id/:other", ping)
	web.Run()
}
