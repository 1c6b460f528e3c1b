// Command localfile keeps client data in files of this machine. They are not
// looked at yet.
package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

func main() {
	dir := os.TempDir()
	http.HandleFunc("PUT /{name}", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		os.WriteFile(filepath.Join(dir, filepath.Base(r.PathValue("name"))), body, 0o600)
	})
	http.HandleFunc("GET /{name}", func(w http.ResponseWriter, r *http.Request) {
		http.ServeFile(w, r, filepath.Join(dir, filepath.Base(r.PathValue("name"))))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
