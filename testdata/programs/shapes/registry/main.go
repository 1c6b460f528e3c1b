// Command registry names its drivers by blank imports only.
package main

import (
	"log"
	"net/http"

	_ "example.com/registry/mem"
	"example.com/registry/registry"
	_ "example.com/registry/remote"
)

func main() { // fact `registry.drivers holds {*example.com/registry/mem.driver *example.com/registry/remote.driver}`
	log.Fatal(http.ListenAndServe(":8080", registry.Handler()))
}
