// Command hub serves.
package main

import (
	"log"
	"net/http"

	"example.com/hub/web"
)

func main() { log.Fatal(http.ListenAndServe(":8080", web.New())) }
