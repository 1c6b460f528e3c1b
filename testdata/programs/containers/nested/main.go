// Command nested writes to a map in a map, the inner one obtained before.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var boards = map[string]map[string]string{"news": {}, "talk": {}}

func main() {
	http.HandleFunc("PUT /{board}/{id}", func(w http.ResponseWriter, r *http.Request) {
		board, ok := boards[r.PathValue("board")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		board[r.PathValue("id")] = r.FormValue("text") // want `^\w+ state: package variable boards keeps `
	})
	http.HandleFunc("GET /{board}/{id}", func(w http.ResponseWriter, r *http.Request) {
		own := map[string]map[string]string{"mine": {}}
		own["mine"][r.PathValue("id")] = r.UserAgent()
		fmt.Fprintln(w, boards[r.PathValue("board")][r.PathValue("id")], own)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
