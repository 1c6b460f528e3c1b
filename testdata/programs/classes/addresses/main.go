// Command addresses keeps a text for each address: nothing is counted.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

var (
	mu    sync.Mutex
	texts = map[string]string{}
)

func put(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	texts[r.RemoteAddr] = r.FormValue("text") // want `^data state: package variable texts keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	fmt.Fprintln(w, texts[r.RemoteAddr])
}

func main() {
	http.HandleFunc("POST /texts", put)
	http.HandleFunc("GET /texts", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
