// Command after keeps attachments in a bucket that all replicas read.
package main

import (
	"crypto/rand"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

// bucket is an object store that is written and read by HTTP. The client of an
// S3 service has methods like these.
type bucket struct{ url string }

func (b bucket) do(method, id string, body io.Reader) (*http.Response, error) {
	req, err := http.NewRequest(method, b.url+"/"+id, body)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req) // signing the request is left out
}

type server struct{ attachments bucket }

func (s *server) attach(w http.ResponseWriter, r *http.Request) {
	id := rand.Text()
	resp, err := s.attachments.do("PUT", id, r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	resp.Body.Close()
	fmt.Fprintln(w, id)
}

func (s *server) download(w http.ResponseWriter, r *http.Request) {
	resp, err := s.attachments.do("GET", r.PathValue("id"), nil)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}

func main() {
	s := &server{attachments: bucket{os.Getenv("BUCKET_URL")}}
	http.HandleFunc("POST /attachments", s.attach)
	http.HandleFunc("GET /attachments/{id}", s.download)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
