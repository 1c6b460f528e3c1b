// Command deeprequest has the closures of package deepstore, made anew for each
// request. Silent.
package main

import (
	"log"
	"net/http"

	"example.com/closures/deeprequest/web"
)

func main() {
	http.HandleFunc("/items", web.Items)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
