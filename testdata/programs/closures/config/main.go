// Command config fills the captured map before it serves. Silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"
)

func main() {
	aliases := map[string]string{} // fact `main:aliases is observed`
	// no fact `main:aliases holds`
	for _, pair := range os.Args[1:] {
		from, to, _ := strings.Cut(pair, "=")
		aliases[from] = to
	}
	http.HandleFunc("/{name}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, aliases[r.PathValue("name")])
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
