// Command memory wires memory.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/generic/repo"
	"example.com/wiring/generic/service"
	"example.com/wiring/generic/web"
)

func main() {
	users := service.New(repo.NewMemory[string, web.User]()) // want `^\w+ state: field Memory\.m keeps `
	log.Fatal(http.ListenAndServe(":8080", web.Handler(users)))
}
