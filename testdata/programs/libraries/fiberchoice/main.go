// Command fiberchoice has a storage if the environment names one.
package main

import (
	"log"
	"os"

	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/limiter"
	"github.com/gofiber/storage/redis/v3"
)

func main() {
	config := limiter.Config{Max: 3}
	if url := os.Getenv("REDIS"); url != "" {
		config.Storage = redis.New(redis.Config{URL: url})
	}
	app := fiber.New()
	app.Use(limiter.New(config)) // want `^review: limiter state: library store limiter.New keeps `
	log.Fatal(app.Listen(":8080"))
}
