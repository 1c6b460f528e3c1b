// Command deeprequest starts, through another package, a goroutine for each
// request. Silent.
package main

import (
	"log"
	"net/http"

	"example.com/goroutines/deeprequest/web"
)

func main() {
	http.HandleFunc("POST /count", web.Count)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
