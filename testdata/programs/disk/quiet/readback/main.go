// Command readback reads a file in the request that wrote it, and no other
// reads it. Silent.
package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

func resize(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join("incoming", filepath.Base(r.FormValue("name")))
	body, _ := io.ReadAll(r.Body)
	if err := os.WriteFile(path, body, 0o600); err != nil {
		return
	}
	f, err := os.Open(path)
	if err != nil {
		return
	}
	defer f.Close()
	io.Copy(w, f)
}

func main() {
	http.HandleFunc("POST /resize", resize)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
