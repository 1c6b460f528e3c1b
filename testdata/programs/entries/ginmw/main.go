// Command ginmw counts by address in a middleware.
package main

import (
	"log"
	"net/http"
	"sync"

	"github.com/gin-gonic/gin"
)

var (
	mu   sync.Mutex
	hits = map[string]int{}
)

func limit(c *gin.Context) {
	mu.Lock()
	defer mu.Unlock()
	hits[c.ClientIP()]++ // want `^\w+ state: package variable hits keeps `
	if hits[c.ClientIP()] > 10 {
		c.AbortWithStatus(http.StatusTooManyRequests)
	}
}

func user(c *gin.Context) {
	id, _ := c.Cookie("user")
	c.Set("user", id)
}

func main() {
	r := gin.New()
	r.Use(user, limit)
	r.GET("/", func(c *gin.Context) {
		id, _ := c.Get("user")
		c.JSON(http.StatusOK, gin.H{"user": id})
	})
	log.Fatal(r.Run(":8080"))
}
