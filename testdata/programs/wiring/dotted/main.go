// Command dotted serves package shop.
package main

import (
	"log"
	"net/http"

	shop "example.com/wiring/dotted/shop.io"
)

func main() { log.Fatal(http.ListenAndServe(":8080", shop.New())) }
