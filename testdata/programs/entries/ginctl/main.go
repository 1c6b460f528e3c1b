// Command ginctl has methods of a controller as gin handlers.
package main

import (
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

type controller struct {
	todos map[string][]string
	help  []string
}

func newController() *controller {
	ctl := &controller{todos: map[string][]string{}}
	ctl.help = append(ctl.help, "POST /todos/:user")
	return ctl
}

func (ctl *controller) add(c *gin.Context) {
	user := c.Param("user")
	ctl.todos[user] = append(ctl.todos[user], c.PostForm("text")) // want `^\w+ state: field controller\.todos keeps `
}

func (ctl *controller) list(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"todos": ctl.todos[c.Param("user")], "help": ctl.help})
}

func main() {
	ctl := newController()
	r := gin.New()
	r.POST("/todos/:user", ctl.add)
	r.GET("/todos/:user", ctl.list)
	log.Fatal(r.Run(":8080"))
}
