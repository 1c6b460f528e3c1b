// Command gincontext wires handlers of the program's own context.
package main

import (
	"log"

	"github.com/gin-gonic/gin"

	"example.com/contexts/gincontext/api"
	"example.com/contexts/gincontext/core"
	"example.com/contexts/gincontext/service"
)

func main() {
	app := &core.App{Engine: gin.New(), Drafts: service.New()}
	app.POST("/save", api.Save)
	app.POST("/show", api.Show)
	log.Fatal(app.Engine.Run(":8080"))
}
