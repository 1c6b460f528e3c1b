// Command fiberdefault uses fiber's middleware without a storage.
package main

import (
	"log"
	"time"

	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/csrf"
	"github.com/gofiber/fiber/v3/middleware/limiter"
	"github.com/gofiber/fiber/v3/middleware/session"
	"github.com/gofiber/storage/memory/v2"
)

var store = session.NewStore() // want `^session state: library store session.NewStore keeps clients' sessions between requests; use github.com/gofiber/storage/redis/v3.New\n`

var config limiter.Config

func main() {
	app := fiber.New()
	app.Use(limiter.New(limiter.Config{Max: 3})) // want `^limiter state: library store limiter.New keeps counts by client between requests`
	app.Use(csrf.New(csrf.Config{                // want `^auth state: library store csrf.New keeps tokens given to clients`
		CookieName: "csrf",
	}))
	config := session.Config{IdleTimeout: time.Hour}
	config.IdleTimeout = 2 * time.Hour
	app.Use(session.New(config)) // want `^session state: library store session.New keeps `
	common := limiter.ConfigDefault
	common.Max = 7
	app.Use(limiter.New(common))          // want `^limiter state: `
	app.Use(limiter.New(packageConfig())) // want `^limiter state: `
	var nothing fiber.Storage
	app.Use(limiter.New(limiter.Config{Storage: nothing})) // want `^limiter state: `

	// What the middleware is given is itself in memory: one finding, there.
	app.Use(session.New(session.Config{Storage: memory.New()})) // want `^other state: library store memory.New keeps what it knows of clients between requests; use github.com/gofiber/storage/redis/v3.New`
	log.Fatal(app.Listen(":8080"))
}

func packageConfig() limiter.Config { return config }
