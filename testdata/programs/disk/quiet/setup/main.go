// Command setup writes a key and its settings before it serves, and reads them
// for each request. Silent.
package main

import (
	"crypto/rand"
	"log"
	"net/http"
	"os"
)

func main() {
	if _, err := os.Stat("state/key"); err != nil {
		os.WriteFile("state/key", []byte(rand.Text()), 0o600)
	}
	http.HandleFunc("GET /key", func(w http.ResponseWriter, r *http.Request) {
		key, _ := os.ReadFile("state/key")
		w.Write(key)
	})
	http.Handle("GET /", http.FileServer(http.Dir("state")))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
