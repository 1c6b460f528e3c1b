// Command memo keeps what it computes two packages below the handlers.
package main

import (
	"log"
	"net/http"

	"example.com/caches/memo/keep"
	"example.com/caches/memo/web"
)

func main() {
	s := &web.Server{Words: keep.New[string, int](), Lines: keep.NewTexts(), Notes: keep.NewNotes()}
	http.HandleFunc("/count", s.Count)
	http.HandleFunc("/line", s.Line)
	http.HandleFunc("/note", s.Note)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
