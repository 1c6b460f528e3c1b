// Command upload uses gin's helpers.
package main

import (
	"log"
	"path/filepath"

	"github.com/gin-gonic/gin"
)

func upload(c *gin.Context) {
	file, err := c.FormFile("avatar")
	if err != nil {
		return
	}
	c.SaveUploadedFile(file, "public/avatars/"+c.Param("user")) // want `^data state: local disk public/avatars keeps `
}

func attach(c *gin.Context) {
	file, err := c.FormFile("attachment")
	if err != nil {
		return
	}
	c.SaveUploadedFile(file, filepath.Join(dir, filepath.Base(file.Filename))) // want `^data state: local disk dir keeps c\.FormFile\("attachment"\) `
}

func attachment(c *gin.Context) { c.File(filepath.Join(dir, c.Param("name"))) }

var dir = "/var/attachments"

func main() {
	r := gin.Default()
	r.POST("/avatars/:user", upload)
	r.POST("/attachments", attach)
	r.GET("/attachments/:name", attachment)
	r.Static("/public", "./public")
	log.Fatal(r.Run(":8080"))
}
