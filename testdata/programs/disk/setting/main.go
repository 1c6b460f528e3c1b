// Command setting writes through a helper of another package. What another
// request reads was not seen, only that it can.
package main

import (
	"io"
	"log"
	"net/http"

	"example.com/disk/setting/store"
)

func main() {
	http.HandleFunc("PUT /{id}", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		store.Save(r.PathValue("id"), body) // want `^review: data state: local disk os\.Getenv\(DATA\)/forms keeps `
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
