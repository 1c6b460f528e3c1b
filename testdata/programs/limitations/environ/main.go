// Command environ keeps client data in the environment of the process, which no
// variable of the program is.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, "last user:", os.Getenv("LAST_USER"))
		os.Setenv("LAST_USER", r.FormValue("user"))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
