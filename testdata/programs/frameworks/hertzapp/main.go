// Command hertzapp overwrites one variable for all clients; another it only sets
// at start-up.
package main

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
)

func main() {
	var name, greeting string
	greeting = "hello "
	h := server.Default()
	h.POST("/name", func(_ context.Context, ctx *app.RequestContext) {
		name = ctx.Query("name") // want `^leak state: captured variable name keeps `
	})
	h.GET("/name", func(_ context.Context, ctx *app.RequestContext) {
		ctx.String(200, greeting+name)
	})
	h.Spin()
}
