// Command elsewhere hands uploads on to an object store and to another server,
// and serves files that are part of it. Silent.
package main

import (
	"embed"
	"io"
	"log"
	"net/http"
)

//go:embed static
var static embed.FS

type bucket struct{ url string }

func (b *bucket) put(name string, body io.Reader) error {
	req, err := http.NewRequest("PUT", b.url+"/"+name, body)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func main() {
	b := &bucket{"https://bucket.example.com"}
	http.HandleFunc("PUT /{name}", func(w http.ResponseWriter, r *http.Request) {
		if err := b.put(r.PathValue("name"), r.Body); err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
		}
	})
	http.HandleFunc("POST /proxy", func(w http.ResponseWriter, r *http.Request) {
		resp, err := http.Post("https://api.example.com", "text/plain", r.Body)
		if err != nil {
			return
		}
		defer resp.Body.Close()
		io.Copy(w, resp.Body)
	})
	http.Handle("GET /static/", http.FileServer(http.FS(static)))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
