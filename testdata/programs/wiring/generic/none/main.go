// Command none is the silent twin.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/generic/repo"
	"example.com/wiring/generic/service"
	"example.com/wiring/generic/web"
)

func main() {
	users := service.New[web.User](repo.None[string, web.User]{})
	log.Fatal(http.ListenAndServe(":8080", web.Handler(users)))
}
