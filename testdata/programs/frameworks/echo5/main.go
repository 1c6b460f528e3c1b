// Command echo5 has contexts that are structs.
package main

import (
	"log"

	"github.com/labstack/echo/v5"
)

var (
	prefs  = map[string]string{}
	themes = map[string]string{"dark": "#000"}
)

func set(c *echo.Context) error {
	var body struct{ Theme string }
	if err := c.Bind(&body); err != nil {
		return err
	}
	prefs[c.Param("user")] = body.Theme // want `^\w+ state: package variable prefs keeps `
	return nil
}

func main() {
	e := echo.New()
	e.POST("/prefs/:user", set)
	e.GET("/prefs/:user", func(c *echo.Context) error {
		return c.JSON(200, themes[prefs[c.Param("user")]])
	})
	log.Fatal(e.Start(":8080"))
}
