// Command ginfactory returns gin handlers from factories.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

func remember() gin.HandlerFunc {
	langs := map[string]string{}
	return func(c *gin.Context) {
		if lang := c.Query("lang"); lang != "" {
			langs[c.ClientIP()] = lang // want `^\w+ state: captured variable langs keeps `
		}
		c.Set("lang", langs[c.ClientIP()])
	}
}

func store(db *sql.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		db.Exec("INSERT INTO visits VALUES ($1)", c.ClientIP())
		c.String(http.StatusOK, "stored")
	}
}

func main() {
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	r := gin.New()
	r.Use(remember())
	r.GET("/", store(db))
	log.Fatal(r.Run(":8080"))
}
