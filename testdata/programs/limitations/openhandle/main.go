// Command openhandle opens a file at the start, and its requests write and read it through
// the open handle. A write stands where a file was opened, which is before any client came,
// and what is poured into a field is not followed back to the path that it was opened with.
package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
)

type board struct{ file *os.File }

func (b *board) all() (notes []string) {
	b.file.Seek(0, io.SeekStart)
	json.NewDecoder(b.file).Decode(&notes)
	return notes
}

func (b *board) post(w http.ResponseWriter, r *http.Request) {
	notes := append(b.all(), r.FormValue("note"))
	b.file.Truncate(0)
	b.file.Seek(0, io.SeekStart)
	json.NewEncoder(b.file).Encode(notes)
}

func (b *board) list(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(b.all())
}

func main() {
	file, err := os.OpenFile("./notes.json", os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		log.Fatal(err)
	}
	b := &board{file}
	http.HandleFunc("POST /notes", b.post)
	http.HandleFunc("GET /notes", b.list)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
