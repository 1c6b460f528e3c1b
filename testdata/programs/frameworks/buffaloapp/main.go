// Command buffaloapp has contexts that are interfaces.
package main

import (
	"log"

	"github.com/gobuffalo/buffalo"
)

var pins = map[string]string{}

func setPin(c buffalo.Context) error {
	c.Set("pin", c.Param("pin"))
	pins[c.Param("user")] = c.Param("pin") // want `^\w+ state: package variable pins keeps `
	return nil
}

func checkPin(c buffalo.Context) error {
	if pins[c.Param("user")] != c.Param("pin") {
		return c.Error(403, nil)
	}
	return nil
}

func main() {
	app := buffalo.New(buffalo.Options{})
	app.POST("/pin", setPin)
	app.GET("/pin", checkPin)
	log.Fatal(app.Serve())
}
