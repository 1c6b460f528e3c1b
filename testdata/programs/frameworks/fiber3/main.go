// Command fiber3 has contexts that are interfaces, and registers handlers as any.
// A stream writer is a part of the handler that makes it.
package main

import (
	"bufio"
	"fmt"
	"log"
	"sync"

	"github.com/gofiber/fiber/v3"
)

var (
	mu     sync.Mutex
	queue  []string
	banner = []string{"welcome"}
)

func publish(c fiber.Ctx) error {
	var body struct{ Message string }
	if err := c.Bind().Body(&body); err != nil {
		return err
	}
	mu.Lock()
	defer mu.Unlock()
	queue = append(queue, body.Message) // want `^\w+ state: package variable queue keeps `
	return nil
}

func main() {
	app := fiber.New()
	app.Post("/publish", publish)
	app.Get("/events", func(c fiber.Ctx) error {
		lines := []string{c.Query("name")}
		return c.SendStreamWriter(func(w *bufio.Writer) {
			for {
				mu.Lock()
				if len(queue) > 0 {
					lines = append(lines, queue[0])
					queue = queue[1:]
				}
				mu.Unlock()
				fmt.Fprintln(w, banner[0], lines)
				if err := w.Flush(); err != nil {
					return
				}
			}
		})
	})
	log.Fatal(app.Listen(":8080"))
}
