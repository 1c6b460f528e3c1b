// Command fiberstorage gives fiber's middleware a storage that replicas share.
package main

import (
	"log"
	"os"

	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/csrf"
	"github.com/gofiber/fiber/v3/middleware/limiter"
	"github.com/gofiber/fiber/v3/middleware/session"
	"github.com/gofiber/storage/redis/v3"
)

var storage fiber.Storage = redis.New()

func fill(c *limiter.Config, s fiber.Storage) { c.Storage = s }

func configs() []limiter.Config {
	var c limiter.Config
	if os.Getenv("URL") != "" {
		c.Storage = redis.New(redis.Config{URL: os.Getenv("URL")})
	} else {
		c.Storage = redis.New()
	}
	return []limiter.Config{c}
}

func main() {
	app := fiber.New()
	app.Use(session.New(session.Config{Storage: storage}))
	app.Use(limiter.New(limiter.Config{Max: 3, Storage: redis.New()}))
	app.Use(csrf.New(csrf.Config{Session: session.NewStore(session.Config{Storage: storage})}))

	var config limiter.Config
	fill(&config, storage)
	app.Use(limiter.New(config))

	pointer := &limiter.Config{}
	pointer.Storage = storage
	app.Use(limiter.New(*pointer))

	app.Use(limiter.New(configs()...))
	log.Fatal(app.Listen(":8080"))
}
