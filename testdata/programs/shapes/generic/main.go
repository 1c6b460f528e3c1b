// Command generic serves both.
package main

import (
	"log"
	"net/http"

	"example.com/generic/carts"
	"example.com/generic/words"
)

func main() {
	http.HandleFunc("POST /words", words.Count)
	http.HandleFunc("POST /cart", carts.Add)
	http.HandleFunc("GET /cart", carts.Show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
