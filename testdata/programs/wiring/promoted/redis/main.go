// Command redis is the silent twin.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/promoted/bot"
	"example.com/wiring/redisstore"
)

func main() {
	s := bot.New(redisstore.New("redis:6379"))
	log.Fatal(http.ListenAndServe(":8080", bot.Handler(s)))
}
