// Command redis is the silent twin.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/redisstore"
	"example.com/wiring/variable/web"
)

func main() {
	web.Store = redisstore.New("redis:6379")
	log.Fatal(http.ListenAndServe(":8080", web.Handler()))
}
