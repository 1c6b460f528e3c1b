// Command iris makes session managers whose database a method sets.
package main

import (
	"fmt"

	"github.com/kataras/iris/v12/sessions"
	"github.com/kataras/iris/v12/sessions/sessiondb/redis"
)

func withDatabase() *sessions.Sessions {
	s := sessions.New(sessions.Config{Cookie: "b"})
	s.UseDatabase(redis.New("redis:6379"))
	return s
}

func main() {
	a := sessions.New(sessions.Config{Cookie: "a"}) // want `^session state: library store sessions.New keeps clients' sessions between requests; use github.com/kataras/iris/v12/sessions/sessiondb/redis.New`
	b := withDatabase()
	c := sessions.New(sessions.Config{Cookie: "c"})
	c.UseDatabase(redis.New("redis:6379"))
	fmt.Println(a, b, c)
}
