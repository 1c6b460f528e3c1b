// Command echoassert extends the framework's context in a middleware; handlers
// assert its type.
package main

import (
	"log"
	"sync"

	"github.com/labstack/echo/v4"
)

type presence struct {
	sync.Mutex
	seen map[string]string
}

type appContext struct {
	echo.Context
	presence *presence
	user     string
	labels   map[string]string
}

func touch(c echo.Context) error {
	ac := c.(*appContext)
	ac.labels = map[string]string{}
	ac.labels["user"] = ac.user
	ac.presence.Lock()
	defer ac.presence.Unlock()
	ac.presence.seen[ac.user] = ac.QueryParam("page") // want `^\w+ state: field presence\.seen keeps `
	return c.JSON(200, ac.presence.seen)
}

func main() {
	p := &presence{seen: map[string]string{}}
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			return next(&appContext{Context: c, presence: p, user: c.QueryParam("user")})
		}
	})
	e.POST("/touch", touch)
	log.Fatal(e.Start(":8080"))
}
