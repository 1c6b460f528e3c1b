// Command literal writes uploads under a literal directory and serves it.
package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

func upload(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	os.WriteFile("./uploads/"+filepath.Base(r.FormValue("name")), body, 0o600) // want `^data state: local disk uploads keeps `
}

func main() {
	http.HandleFunc("POST /files", upload)
	http.Handle("GET /files/", http.StripPrefix("/files/", http.FileServer(http.Dir("uploads"))))
	http.Handle("GET /static/", http.FileServer(http.Dir("static")))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
