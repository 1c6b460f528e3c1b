// Command diskroot keeps uploads below an os.Root, which is not looked at yet.
package main

import (
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	root, err := os.OpenRoot("uploads")
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("PUT /{name}", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		root.WriteFile(r.PathValue("name"), body, 0o600)
	})
	http.HandleFunc("GET /{name}", func(w http.ResponseWriter, r *http.Request) {
		body, _ := root.ReadFile(r.PathValue("name"))
		w.Write(body)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
