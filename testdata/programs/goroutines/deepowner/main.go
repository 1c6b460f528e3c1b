// Command deepowner keeps client data in a goroutine two packages below the
// handler, which knows neither its channel nor that there is one.
package main

import (
	"log"
	"net/http"

	"example.com/goroutines/deepowner/web"
)

func main() {
	http.HandleFunc("/note", web.Serve)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
