// Command httpcache refills from another service on a miss. Silent.
package main

import (
	"io"
	"log"
	"net/http"
	"net/url"
	"sync"
)

var (
	mu    sync.Mutex
	pages = map[string][]byte{}
)

func fetch(id string) ([]byte, error) {
	resp, err := http.Get("https://origin.internal/" + url.PathEscape(id))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

func main() {
	http.HandleFunc("/pages/{id}", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		page, ok := pages[r.PathValue("id")]
		if !ok {
			var err error
			if page, err = fetch(r.PathValue("id")); err != nil {
				http.Error(w, err.Error(), http.StatusBadGateway)
				return
			}
			pages[r.PathValue("id")] = page
		}
		w.Write(page)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
