// Command unset is the silent twin that sets no option.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/option/web"
)

func main() {
	log.Fatal(http.ListenAndServe(":8080", web.New().Handler()))
}
