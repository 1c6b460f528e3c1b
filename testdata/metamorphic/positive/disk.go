// Program disk keeps uploads in files.
package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

var dir = "uploads"

func upload(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	name := filepath.Join(dir, filepath.Base(r.PathValue("name")))
	if err := os.WriteFile(name, data, 0o600); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func download(w http.ResponseWriter, r *http.Request) {
	name := filepath.Join(dir, filepath.Base(r.PathValue("name")))
	data, err := os.ReadFile(name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(data)
}

func main() {
	http.HandleFunc("PUT /files/{name}", upload)
	http.HandleFunc("GET /files/{name}", download)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
