// Command options leaves out the option of the table, among others.
package main

import (
	"log"

	"github.com/gofiber/fiber/v3"

	"example.com/libraries/deep/middle"
	"example.com/libraries/deep/settings"
)

func main() {
	app := fiber.New()
	app.Use(middle.With(settings.WithTitle("local"))) // want `^session state: library store session.New keeps `
	log.Fatal(app.Listen(":8080"))
}
