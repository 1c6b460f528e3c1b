// Command unread collects who came, and nobody can ask. Silent.
package main

import (
	"log"
	"net/http"
)

var visitors = make(chan string) // fact `visitors holds {~client`

func collect() {
	seen := map[string]bool{} // fact `collect:seen holds {~visitors}`
	// no fact `collect:seen is observed`
	for v := range visitors {
		seen[v] = true
	}
}

func main() {
	go collect()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		visitors <- r.RemoteAddr
		w.Write([]byte("hello"))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
