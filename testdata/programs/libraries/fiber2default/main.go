// Command fiber2default uses the middleware of fiber v2 without a storage, by
// itself and by way of a package that would take one.
package main

import (
	"log"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/csrf"
	"github.com/gofiber/fiber/v2/middleware/idempotency"
	"github.com/gofiber/fiber/v2/middleware/limiter"
	"github.com/gofiber/fiber/v2/middleware/session"
	idempotency3 "github.com/gofiber/fiber/v3/middleware/idempotency"

	"example.com/libraries/fiber2default/routes"
)

func main() {
	app := fiber.New()
	app.Use(limiter.New(limiter.Config{Max: 3})) // want `^limiter state: library store limiter.New keeps `
	app.Use(idempotency.New())                   // want `^dedupe state: library store idempotency.New keeps `
	app.Use(idempotency3.New())                  // want `^dedupe state: library store idempotency.New keeps `
	app.Use(csrf.New(csrf.Config{                // want `^auth state: library store csrf.New keeps `
		CookieName: "csrf",
	}))
	store := session.New() // want `^session state: library store session.New keeps clients' sessions between requests; use github.com/gofiber/storage/redis/v3.New`
	app.Get("/", func(c *fiber.Ctx) error {
		s, err := store.Get(c)
		if err != nil {
			return err
		}
		s.Set("user", c.Query("user"))
		return s.Save()
	})
	log.Print(routes.Add(app, routes.Options{Max: 3})) // want `limiter state: (.|\n)*declared: routes/routes.go:21:` `dedupe state: ` `auth state: ` `session state: `
	log.Fatal(app.Listen(":8080"))
}
