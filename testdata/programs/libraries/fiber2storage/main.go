// Command fiber2storage is the silent twin of fiber2default.
package main

import (
	"log"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/csrf"
	"github.com/gofiber/fiber/v2/middleware/idempotency"
	"github.com/gofiber/fiber/v2/middleware/limiter"
	"github.com/gofiber/fiber/v2/middleware/session"
	idempotency3 "github.com/gofiber/fiber/v3/middleware/idempotency"
	"github.com/gofiber/storage/redis/v3"

	"example.com/libraries/fiber2default/routes"
)

func main() {
	storage := redis.New()
	app := fiber.New()
	app.Use(limiter.New(limiter.Config{Max: 3, Storage: storage}))
	app.Use(idempotency.New(idempotency.Config{Storage: storage}))
	app.Use(idempotency3.New(idempotency3.Config{Storage: storage}))
	store := session.New(session.Config{Storage: storage})
	app.Use(csrf.New(csrf.Config{Session: store}))
	app.Get("/", func(c *fiber.Ctx) error {
		s, err := store.Get(c)
		if err != nil {
			return err
		}
		s.Set("user", c.Query("user"))
		return s.Save()
	})
	options := routes.Options{Max: 3}
	options.Storage = storage
	log.Print(routes.Add(app, options))
	log.Fatal(app.Listen(":8080"))
}
