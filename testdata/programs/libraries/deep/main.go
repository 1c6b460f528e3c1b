// Command deep hands settings down three packages: the finding stands where it is
// known that they have no storage, once for each store.
package main

import (
	"log"

	"github.com/gofiber/fiber/v3/middleware/session"
	"github.com/gofiber/storage/redis/v3"

	"example.com/libraries/deep/middle"
	"example.com/libraries/deep/server"
	"example.com/libraries/deep/settings"
)

func main() {
	local := server.New(settings.Local()) // want `declared: middle/middle.go:14:` `declared: middle/middle.go:19:`
	shared := server.New(settings.Shared("redis:6379"))
	shared.Use(middle.Sessions(&settings.Settings{Backend: settings.Backends(redis.New())}))
	shared.Use(middle.ByValue(settings.Backends(redis.New())))
	shared.Use(middle.Configured(session.Config{Storage: redis.New()}))
	local.Use(middle.Configured(session.Config{})) // want `declared: middle/middle.go:23:`
	shared.Use(middle.With(settings.WithTitle("shared"), settings.WithStorage(redis.New())))
	go shared.Listen(":8081")
	log.Fatal(local.Listen(":8080"))
}
