// Command gingroup registers literals on a group and binds a body. The twin that
// checks the body against a fixed table is silent.
package main

import (
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

type order struct {
	ID    string `json:"id"`
	Goods string `json:"goods"`
}

func main() {
	orders := map[string]order{}
	prices := map[string]int{"tea": 3, "cake": 4}
	r := gin.New()
	api := r.Group("/api")
	api.POST("/orders", func(c *gin.Context) {
		var o order
		if err := c.ShouldBindJSON(&o); err != nil || prices[o.Goods] == 0 {
			c.AbortWithStatus(http.StatusBadRequest)
			return
		}
		orders[o.ID] = o // want `(?s)^\w+ state: captured variable orders keeps .*\sstore: \S+\.main:orders\n`
	})
	api.GET("/orders/:id", func(c *gin.Context) { c.JSON(http.StatusOK, orders[c.Param("id")]) })
	log.Fatal(r.Run(":8080"))
}
