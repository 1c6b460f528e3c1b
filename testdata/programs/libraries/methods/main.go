// Command methods makes servers with and without a storage.
package main

import (
	"github.com/gofiber/fiber/v3/middleware/limiter"
	"github.com/gofiber/storage/redis/v3"

	"example.com/libraries/methods/server"
)

func main() {
	shared := server.New(redis.New())
	shared.Routes()
	shared.Limit(&limiter.Config{Storage: redis.New()})
	shared.Limits()

	local := server.New(nil)
	local.Routes() // want `^session state: library store session.New keeps (.|\n)*declared: server/server.go:27:`
	local.Limit(&limiter.Config{Max: 3})
	local.Limits() // want `^limiter state: library store limiter.New keeps (.|\n)*declared: server/server.go:31:`
}
