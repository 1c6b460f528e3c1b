// Command echo4 wires a store that is two packages away from main.
package main

import (
	"log"

	"github.com/labstack/echo/v4"

	"example.com/frameworks/echo4/handlers"
	"example.com/frameworks/echo4/store"
)

func main() {
	shop := handlers.New(store.New()) // want `(?s)^\w+ state: field memory\.carts keeps .*\sstore: \S+store\.memory\.carts\n`
	e := echo.New()
	e.Use(shop.Identify)
	e.POST("/cart", shop.Add)
	e.GET("/cart", shop.List)
	log.Fatal(e.Start(":8080"))
}
