// Command field hands the minted token out in a body that it encodes, and a
// later request presents it in a header.
package main

import (
	"crypto/rand"
	"encoding/json"
	"log"
	"net/http"
)

type server struct{ valid map[string]bool }

func (s *server) grant(w http.ResponseWriter, r *http.Request) {
	token := rand.Text()
	s.valid[token] = true // want `^\w+ state: field server\.valid keeps `
	json.NewEncoder(w).Encode(map[string]string{"token": token})
}

func (s *server) use(w http.ResponseWriter, r *http.Request) {
	if !s.valid[r.Header.Get("Authorization")] {
		http.Error(w, "no", http.StatusForbidden)
	}
}

func main() {
	s := &server{valid: map[string]bool{}}
	http.HandleFunc("POST /grant", s.grant)
	http.HandleFunc("POST /use", s.use)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
