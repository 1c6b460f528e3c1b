// Program remote keeps pages that it can fetch again.
package main

import (
	"io"
	"log"
	"net/http"
	"sync"
)

var (
	mu    sync.Mutex
	pages = map[string][]byte{}
)

func fetch(id string) ([]byte, error) {
	resp, err := http.Get("https://origin.example.com/" + id)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

func page(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	mu.Lock()
	text, ok := pages[id]
	mu.Unlock()
	if !ok {
		fetched, err := fetch(id)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		text = fetched
		mu.Lock()
		pages[id] = text
		mu.Unlock()
	}
	w.Write(text)
}

func main() {
	http.HandleFunc("/pages/{id}", page)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
