// Command inctx hands its store to handlers as a value in the framework's context,
// of which only the type comes out: what is made for one request looks the same.
package main

import (
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

type notes struct{ byUser map[string]string }

func save(c *gin.Context) {
	n, _ := c.Get("notes")
	n.(*notes).byUser[c.Query("user")] = c.Query("text") // a store, not reported
}

func show(c *gin.Context) {
	n, _ := c.Get("notes")
	_, _ = c.Writer.Write([]byte(n.(*notes).byUser[c.Query("user")]))
}

func main() {
	n := &notes{byUser: map[string]string{}}
	r := gin.New()
	r.Use(func(c *gin.Context) { c.Set("notes", n) })
	r.POST("/save", save)
	r.GET("/show", show)
	log.Fatal(http.ListenAndServe(":8080", r))
}
