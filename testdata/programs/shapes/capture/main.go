// Command capture serves.
package main

import (
	"log"
	"net/http"

	"example.com/capture/routes"
)

func main() { log.Fatal(http.ListenAndServe(":8080", routes.New())) }
