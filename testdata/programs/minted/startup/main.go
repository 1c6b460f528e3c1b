// Command startup mints the name of this replica and a key before it serves, and
// hands the name to clients. No request mints. Silent.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
	"net/http"
)

var replica = rand.Text()

func main() {
	keys := map[string]string{}
	keys[replica] = rand.Text()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, replica, len(keys[r.FormValue("replica")]))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
