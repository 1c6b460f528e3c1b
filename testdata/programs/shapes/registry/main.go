// Command registry names its drivers by blank imports only.
package main

import (
	"log"
	"net/http"

	_ "example.com/registry/mem"
	"example.com/registry/registry"
	_ "example.com/registry/remote"
)

func main() {
	log.Fatal(http.ListenAndServe(":8080", registry.Handler()))
}
