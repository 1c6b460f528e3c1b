// Command revelapp has a controller, of which each request gets an object. Silent are
// its fields, and what start-up code fills.
package main

import (
	"fmt"

	"github.com/revel/revel"
)

var (
	orders = map[string]string{}
	titles = map[string]string{"a": "Apple"}
)

// App is a controller.
type App struct {
	*revel.Controller
	user string
}

// Order takes an order.
func (c App) Order(item string) revel.Result {
	c.user = c.Params.Get("user")
	old := orders[c.user]
	orders[c.user] = item // want `^\w+ state: package variable orders keeps `
	return c.RenderText(titles[old])
}

func main() {
	fmt.Println(App{})
}
