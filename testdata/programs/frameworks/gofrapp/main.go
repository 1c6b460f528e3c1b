// Command gofrapp has handlers that return what to answer. Silent are titles from
// start-up.
package main

import "gofr.dev/pkg/gofr"

type order struct{ Item string }

var (
	orders = map[string]order{}
	titles = map[string]string{"a": "Apple"}
)

func add(c *gofr.Context) (any, error) {
	var o order
	if err := c.Bind(&o); err != nil {
		return nil, err
	}
	orders[c.PathParam("id")] = o // want `^\w+ state: package variable orders keeps `
	return titles[o.Item], nil
}

func get(c *gofr.Context) (any, error) { return orders[c.PathParam("id")], nil }

func main() {
	app := gofr.New()
	app.POST("/orders/{id}", add)
	app.GET("/orders/{id}", get)
	app.Run()
}
