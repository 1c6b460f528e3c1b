// Command ownface hides the framework behind an interface of its own. An interface
// of the same shape that nothing of a request implements is no context.
package main

import (
	"log"

	"github.com/gofiber/fiber/v2"
)

type context interface {
	Input(name string) string
	Reply(text string) error
}

type fiberContext struct{ c *fiber.Ctx }

func (f fiberContext) Input(name string) string { return f.c.Query(name) }

func (f fiberContext) Reply(text string) error { return f.c.SendString(text) }

type settings interface {
	Value(name string) string
	Known(name string) bool
}

type fromFile map[string]string

func (f fromFile) Value(name string) string { return f[name] }

func (f fromFile) Known(name string) bool { return f[name] != "" }

var (
	nicks    = map[string]string{}
	defaults = map[string]string{}
)

func setNick(c context) error {
	nicks[c.Input("user")] = c.Input("nick") // want `^\w+ state: package variable nicks keeps `
	return nil
}

func getNick(c context) error { return c.Reply(defaults["nick"] + nicks[c.Input("user")]) }

// Configure is called by other programs.
func Configure(s settings) {
	if s.Known("nick") {
		defaults["nick"] = s.Value("nick")
	}
}

func adapt(h func(context) error) fiber.Handler {
	return func(c *fiber.Ctx) error { return h(fiberContext{c}) }
}

func main() {
	Configure(fromFile{"nick": "anonymous"})
	app := fiber.New()
	app.Post("/nick", adapt(setNick))
	app.Get("/nick", adapt(getNick))
	log.Fatal(app.Listen(":8080"))
}
