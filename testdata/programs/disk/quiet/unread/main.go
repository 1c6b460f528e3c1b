// Command unread writes files that no request reads: a log, a dump, an audit
// trail below a directory next to the one that it serves. Silent.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

var root = os.Getenv("ROOT")

type server struct{ journal *os.File }

func (s *server) order(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(s.journal, r.RemoteAddr, r.FormValue("item"))
	f, err := os.OpenFile("audit.log", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return
	}
	defer f.Close()
	json.NewEncoder(f).Encode(r.FormValue("item"))
	body, _ := io.ReadAll(r.Body)
	os.WriteFile(filepath.Join(root, "dumps", r.FormValue("id")), body, 0o600)
	http.ServeFile(w, r, "public/thanks.html")
}

func main() {
	f, err := os.OpenFile(filepath.Join(root, "journal"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		log.Fatal(err)
	}
	s := &server{f}
	http.HandleFunc("POST /orders", s.order)
	http.Handle("GET /", http.FileServer(http.Dir(filepath.Join(root, "public"))))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
