// Command wired writes files in one package and serves them from another.
package main

import (
	"log"
	"net/http"

	"example.com/disk/wired/config"
	"example.com/disk/wired/router"
)

func main() { log.Fatal(http.ListenAndServe(":8080", router.New(config.Get()))) }
