// Command captured hands the directory to handlers as a captured variable.
package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

func save(dir string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		os.WriteFile(filepath.Join(dir, r.PathValue("id")), body, 0o600) // want `^data state: local disk `
	}
}

func main() {
	dir := os.Getenv("NOTES")
	if dir == "" {
		dir = "data/notes"
	}
	http.HandleFunc("PUT /notes/{id}", save(dir))
	http.Handle("GET /notes/", http.FileServer(http.Dir("data/notes")))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
