// Command suppress serves.
package main

import (
	"log"
	"net/http"

	"example.com/suppress/web"
)

func main() {
	http.HandleFunc("POST /", web.Put)
	http.HandleFunc("GET /", web.Show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
