// Command ginfn registers functions with gin. Values set on the context live as
// long as the request.
package main

import (
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

var (
	scores = map[string]string{}
	levels = map[string]string{"1": "easy", "2": "hard"}
)

func main() {
	r := gin.Default()
	r.POST("/scores/:name", post)
	r.GET("/scores/:name", get)
	log.Fatal(r.Run(":8080"))
}

func post(c *gin.Context) {
	c.Set("name", c.Param("name"))
	scores[c.Param("name")] = c.PostForm("score") // want `^\w+ state: package variable scores keeps `
	c.String(http.StatusOK, "%s", levels[c.Query("level")])
}

func get(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"score": scores[c.Param("name")]}) }
