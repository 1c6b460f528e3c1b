// Command unread captures a map that nothing reads: no answer depends on it.
// Silent, whatever else is wrong with it.
package main

import (
	"log"
	"net/http"
)

func main() {
	seen := map[string]string{} // fact `main:seen holds {~client`
	// no fact `main:seen is observed`
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		seen[r.RemoteAddr] = r.URL.Path
		w.Write([]byte("hello"))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
