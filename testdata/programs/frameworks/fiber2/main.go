// Command fiber2 keeps tokens in a variable that handlers capture. Locals are gone
// with the request.
package main

import (
	"log"

	"github.com/gofiber/fiber/v2"
)

func main() {
	tokens := map[string]string{}
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		c.Locals("user", c.Query("user"))
		return c.Next()
	})
	app.Post("/login", func(c *fiber.Ctx) error {
		var body struct{ Token string }
		if err := c.BodyParser(&body); err != nil {
			return err
		}
		tokens[body.Token] = c.Locals("user").(string) // want `^\w+ state: captured variable tokens keeps `
		return nil
	})
	app.Get("/me", func(c *fiber.Ctx) error { return c.SendString(tokens[c.Query("token")]) })
	log.Fatal(app.Listen(":8080"))
}
